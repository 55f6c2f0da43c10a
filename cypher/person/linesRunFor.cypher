// Purpose: drugs lines for which a person is stated to carry or sell.
// Parent:  Person
// Order:   lastSeen DESC text, row.id
// Returns: row (DrugsLine), statements (RUNS_FOR)
// Cost:    the node's RUNS_FOR relationships.
MATCH (parent)-[link:RUNS_FOR]->(row:DrugsLine)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
