// Purpose: numbers that a SIM card serves.
// Parent:  Sim
// Order:   lastSeen DESC text, row.id
// Returns: row (Phone), statements (SERVES)
// Cost:    the node's SERVES relationships.
MATCH (parent)-[link:SERVES]->(row:Phone)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
