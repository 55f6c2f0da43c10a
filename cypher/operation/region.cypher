// Purpose: the region that supports an operation.
// Parent:  Operation
// Returns: row (Region)
// Cost:    one relationship.
MATCH (parent)-[:SUPPORTED_BY]->(row:Region)
WHERE row.open
