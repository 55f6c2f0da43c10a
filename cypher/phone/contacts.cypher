// Purpose: numbers in contact with a number; both directions are merged.
// Parent:  Phone
// Order:   lastSeen DESC text, row.id
// Returns: row (Phone), statements (CONTACTED, either way)
// Cost:    the node's CONTACTED, either way relationships.
MATCH (parent)-[link:CONTACTED]-(row:Phone)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
