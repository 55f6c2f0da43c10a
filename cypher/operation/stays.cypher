// Purpose: stays that an operation holds.
// Parent:  Operation
// Order:   happened DESC text, row.id
// Returns: row (Stay)
// Cost:    the operation's stays, by index on Stay.operation.
MATCH (row:Stay {operation: parent.id})
WHERE row.open OR row.operation IN $a.viewer.operations
WITH row, coalesce(row.at, '') AS happened
