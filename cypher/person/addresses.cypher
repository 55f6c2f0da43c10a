// Purpose: where a person is stated to live.
// Parent:  Person
// Order:   lastSeen DESC text, row.id
// Returns: row (Location), statements (LIVES_AT)
// Cost:    the node's LIVES_AT relationships.
MATCH (parent)-[link:LIVES_AT]->(row:Location)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
