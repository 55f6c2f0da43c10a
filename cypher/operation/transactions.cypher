// Purpose: payments that an operation holds.
// Parent:  Operation
// Order:   happened DESC text, row.id
// Returns: row (Transaction)
// Cost:    the operation's payments, by index on Event.operation.
MATCH (row:Event&Transaction {operation: parent.id})
WHERE row.open OR row.operation IN $a.viewer.operations
WITH row, replace(coalesce(row.at, ''), 'Z', '') AS happened
