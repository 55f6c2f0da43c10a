// Purpose: drugs lines of which a number is or was the number.
// Parent:  Phone
// Order:   lastSeen DESC text, row.id
// Returns: row (DrugsLine), statements (LINE_NUMBER)
// Cost:    the node's LINE_NUMBER relationships.
MATCH (parent)<-[link:LINE_NUMBER]-(row:DrugsLine)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
