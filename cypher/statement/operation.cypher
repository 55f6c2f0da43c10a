// Purpose: the operation that holds a statement.
// Parent:  Statement (operation)
// Returns: row (Operation)
// Cost:    one index seek.
MATCH (row:Node {id: parent.operation})
WHERE row.open OR row.operation IN $a.viewer.operations
