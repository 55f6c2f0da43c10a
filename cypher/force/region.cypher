// Purpose: the region of a force.
// Parent:  Force
// Returns: row (Region)
// Cost:    one relationship.
MATCH (parent)-[:IN]->(row:Region)
WHERE row.open
