// Purpose: operations that a region supports.
// Parent:  Region
// Order:   row.referenceKey text, row.id
// Returns: row (Operation)
// Cost:    the region's operations.
MATCH (parent)<-[:SUPPORTED_BY]-(row:Operation)
WHERE row.open OR row.operation IN $a.viewer.operations
WITH DISTINCT row
