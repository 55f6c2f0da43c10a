// Purpose: drugs lines whose phone a person is stated to hold.
// Parent:  Person
// Order:   lastSeen DESC text, row.id
// Returns: row (DrugsLine), statements (HOLDS_LINE)
// Cost:    the node's HOLDS_LINE relationships.
MATCH (parent)-[link:HOLDS_LINE]->(row:DrugsLine)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
