// Purpose: the forces in whose areas an operation takes place.
// Parent:  Operation
// Order:   row.name text, row.id
// Returns: row (Force)
// Cost:    the operation's LOCATED_IN relationships.
MATCH (parent)-[:LOCATED_IN]->(row:Force)
WHERE row.open
WITH DISTINCT row
