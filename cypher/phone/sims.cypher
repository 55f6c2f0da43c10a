// Purpose: SIM cards that serve a number.
// Parent:  Phone
// Order:   lastSeen DESC text, row.id
// Returns: row (Sim), statements (SERVES)
// Cost:    the node's SERVES relationships.
MATCH (parent)<-[link:SERVES]-(row:Sim)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
