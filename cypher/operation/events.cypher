// Purpose: events that an operation holds.
// Parent:  Operation
// Order:   happened DESC text, row.id
// Returns: row (Event)
// Cost:    the operation's events, by index on Event.operation.
MATCH (row:Event {operation: parent.id})
WHERE (row.open OR row.operation IN $a.viewer.operations)
  AND ($a.kinds IS NULL OR any(kind IN $a.kinds WHERE kind IN labels(row)))
  AND inPeriod(row)
WITH row, replace(coalesce(row.at, ''), 'Z', '') AS happened
