// Purpose: bank accounts that a person is stated to use.
// Parent:  Person
// Order:   lastSeen DESC text, row.id
// Returns: row (Account), statements (USES)
// Cost:    the node's USES relationships.
MATCH (parent)-[link:USES]->(row:Account)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
