// Purpose: cell sites that a number used.
// Parent:  Phone
// Order:   lastSeen DESC text, row.id
// Returns: row (Location), statements (LOCATED_AT)
// Cost:    the node's LOCATED_AT relationships.
MATCH (parent)-[link:LOCATED_AT]->(row:Location)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
