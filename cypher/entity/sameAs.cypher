// Purpose: entities stated to be one and the same with an entity.
// Parent:  Entity
// Order:   lastSeen DESC text, row.id
// Returns: row (Entity), statements (SAME_AS, either way)
// Cost:    the node's SAME_AS, either way relationships.
MATCH (parent)-[link:SAME_AS]-(row:Entity)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
