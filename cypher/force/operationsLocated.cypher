// Purpose: operations that take place in a force's area.
// Parent:  Force
// Order:   row.referenceKey text, row.id
// Returns: row (Operation)
// Cost:    the force's operations.
MATCH (parent)<-[:LOCATED_IN]-(row:Operation)
WHERE row.open OR row.operation IN $a.viewer.operations
WITH DISTINCT row
