// Purpose: devices in which a number is stored.
// Parent:  Phone
// Order:   lastSeen DESC text, row.id
// Returns: row (Device), statements (SAVED_AS)
// Cost:    the node's SAVED_AS relationships.
MATCH (parent)<-[link:SAVED_AS]-(row:Device)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
