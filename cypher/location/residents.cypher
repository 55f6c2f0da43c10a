// Purpose: people stated to live at a location.
// Parent:  Location
// Order:   lastSeen DESC text, row.id
// Returns: row (Person), statements (LIVES_AT)
// Cost:    the node's LIVES_AT relationships.
MATCH (parent)<-[link:LIVES_AT]-(row:Person)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
