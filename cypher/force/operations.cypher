// Purpose: operations that a force owns.
// Parent:  Force
// Order:   row.referenceKey text, row.id
// Returns: row (Operation)
// Cost:    the force's operations.
MATCH (parent)<-[:OWNED_BY]-(row:Operation)
WHERE row.open OR row.operation IN $a.viewer.operations
WITH DISTINCT row
