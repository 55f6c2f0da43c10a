// Purpose: one thing by its id.
// Parent:  none
// Returns: row (Node)
// Cost:    one index seek.
MATCH (row:Node {id: $a.id})
WHERE row.open
  OR row.operation IN $a.viewer.operations
  OR any(held IN row.restrictedTo WHERE held IN $a.viewer.operations)
