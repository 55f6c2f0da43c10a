// Purpose: people stated to work for an organisation.
// Parent:  Organisation
// Order:   lastSeen DESC text, row.id
// Returns: row (Person), statements (WORKS_FOR)
// Cost:    the node's WORKS_FOR relationships.
MATCH (parent)<-[link:WORKS_FOR]-(row:Person)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
