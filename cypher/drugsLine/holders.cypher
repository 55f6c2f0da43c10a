// Purpose: people stated to hold a line's phone.
// Parent:  DrugsLine
// Order:   lastSeen DESC text, row.id
// Returns: row (Person), statements (HOLDS_LINE)
// Cost:    the node's HOLDS_LINE relationships.
MATCH (parent)<-[link:HOLDS_LINE]-(row:Person)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
