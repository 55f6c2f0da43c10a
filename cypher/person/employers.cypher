// Purpose: organisations for which a person is stated to work.
// Parent:  Person
// Order:   lastSeen DESC text, row.id
// Returns: row (Organisation), statements (WORKS_FOR)
// Cost:    the node's WORKS_FOR relationships.
MATCH (parent)-[link:WORKS_FOR]->(row:Organisation)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
