// Purpose: people identified by a document.
// Parent:  IdentityDocument
// Order:   lastSeen DESC text, row.id
// Returns: row (Person), statements (IDENTIFIED_BY)
// Cost:    the node's IDENTIFIED_BY relationships.
MATCH (parent)<-[link:IDENTIFIED_BY]-(row:Person)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
