// Purpose: operations in which an entity has a role.
// Parent:  Entity
// Order:   lastSeen DESC text, row.id
// Returns: row (Operation), statements (ROLE_IN)
// Cost:    the node's ROLE_IN relationships.
MATCH (parent)-[link:ROLE_IN]->(row:Operation)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
