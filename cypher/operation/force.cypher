// Purpose: the force that owns an operation.
// Parent:  Operation
// Returns: row (Force)
// Cost:    one relationship.
MATCH (parent)-[:OWNED_BY]->(row:Force)
WHERE row.open
