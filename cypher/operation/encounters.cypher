// Purpose: encounters that an operation holds.
// Parent:  Operation
// Order:   happened DESC text, row.id
// Returns: row (Encounter)
// Cost:    the operation's encounters, by index on Encounter.operation.
MATCH (row:Encounter {operation: parent.id})
WHERE row.open OR row.operation IN $a.viewer.operations
WITH row, coalesce(row.at, '') AS happened
