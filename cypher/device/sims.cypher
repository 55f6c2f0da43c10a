// Purpose: SIM cards that were inserted in a device.
// Parent:  Device
// Order:   lastSeen DESC text, row.id
// Returns: row (Sim), statements (INSERTED_IN)
// Cost:    the node's INSERTED_IN relationships.
MATCH (parent)<-[link:INSERTED_IN]-(row:Sim)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
