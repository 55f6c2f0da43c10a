// Purpose: people stated to carry or sell for a line.
// Parent:  DrugsLine
// Order:   lastSeen DESC text, row.id
// Returns: row (Person), statements (RUNS_FOR)
// Cost:    the node's RUNS_FOR relationships.
MATCH (parent)<-[link:RUNS_FOR]-(row:Person)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
