// Purpose: calls and messages that an operation holds.
// Parent:  Operation
// Order:   happened DESC text, row.id
// Returns: row (Communication)
// Cost:    the operation's calls and messages, by index on Event.operation.
MATCH (row:Event&Communication {operation: parent.id})
WHERE row.open OR row.operation IN $a.viewer.operations
WITH row, replace(coalesce(row.at, ''), 'Z', '') AS happened
