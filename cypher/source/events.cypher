// Purpose: events that a source states.
// Parent:  Source
// Order:   happened text, row.id
// Returns: row (Event)
// Cost:    the events of the source, by index on Event.source.
MATCH (row:Event {source: parent.id})
WHERE row.open OR row.operation IN $a.viewer.operations
WITH row, replace(coalesce(row.at, ''), 'Z', '') AS happened
