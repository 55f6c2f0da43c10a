// Purpose: missing episodes that an operation holds.
// Parent:  Operation
// Order:   happened DESC text, row.id
// Returns: row (MissingEpisode)
// Cost:    the operation's missing episodes, by index on Event.operation.
MATCH (row:Event&MissingEpisode {operation: parent.id})
WHERE row.open OR row.operation IN $a.viewer.operations
WITH row, replace(coalesce(row.at, ''), 'Z', '') AS happened
