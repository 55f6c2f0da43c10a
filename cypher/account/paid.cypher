// Purpose: accounts that an account paid.
// Parent:  Account
// Order:   lastSeen DESC text, row.id
// Returns: row (Account), statements (PAID)
// Cost:    the node's PAID relationships.
MATCH (parent)-[link:PAID]->(row:Account)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
