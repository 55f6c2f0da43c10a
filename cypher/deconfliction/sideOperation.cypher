// Purpose: the operation that is a side of a hit, for whoever may see it.
// Parent:  DeconflictionSide (operation)
// Returns: row (Operation)
// Cost:    one index seek.
MATCH (row:Node {id: parent.operation})
WHERE row.open OR row.id IN $a.viewer.operations
