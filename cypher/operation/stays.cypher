// Purpose: stays that an operation holds.
// Parent:  Operation
// Order:   happened DESC text, row.id
// Returns: row (Stay)
// Cost:    the operation's stays, by index on Event.operation.
MATCH (row:Event&Stay {operation: parent.id})
WHERE row.open OR row.operation IN $a.viewer.operations
WITH row, replace(coalesce(row.at, ''), 'Z', '') AS happened
