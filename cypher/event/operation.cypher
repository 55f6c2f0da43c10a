// Purpose: the operation that holds an event.
// Parent:  Event (operation)
// Returns: row (Operation)
// Cost:    one index seek.
MATCH (row:Node {id: parent.operation})
WHERE row.open OR row.operation IN $a.viewer.operations
