// Purpose: numbers that a line has used.
// Parent:  DrugsLine
// Order:   lastSeen DESC text, row.id
// Returns: row (Phone), statements (LINE_NUMBER)
// Cost:    the node's LINE_NUMBER relationships.
MATCH (parent)-[link:LINE_NUMBER]->(row:Phone)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
