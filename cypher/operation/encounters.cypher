// Purpose: encounters that an operation holds.
// Parent:  Operation
// Order:   happened DESC text, row.id
// Returns: row (Encounter)
// Cost:    the operation's encounters, by index on Event.operation.
MATCH (row:Event&Encounter {operation: parent.id})
WHERE row.open OR row.operation IN $a.viewer.operations
WITH row, replace(coalesce(row.at, ''), 'Z', '') AS happened
