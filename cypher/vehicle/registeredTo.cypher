// Purpose: to whom or where a vehicle is registered.
// Parent:  Vehicle
// Order:   lastSeen DESC text, row.id
// Returns: row (Entity), statements (REGISTERED_TO)
// Cost:    the node's REGISTERED_TO relationships.
MATCH (parent)-[link:REGISTERED_TO]->(row:Entity)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
