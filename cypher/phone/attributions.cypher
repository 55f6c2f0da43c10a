// Purpose: people stated to use a telephone number.
// Parent:  Phone
// Order:   lastSeen DESC text, row.id
// Returns: row (Person), statements (USES)
// Cost:    the node's USES relationships.
MATCH (parent)<-[link:USES]-(row:Person)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
