// Purpose: identity documents and other identifiers of a person.
// Parent:  Person
// Order:   lastSeen DESC text, row.id
// Returns: row (IdentityDocument or Identifier), statements (IDENTIFIED_BY)
// Cost:    the node's IDENTIFIED_BY relationships.
MATCH (parent)-[link:IDENTIFIED_BY]->(row:Entity)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
