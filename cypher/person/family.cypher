// Purpose: relatives of a person.
// Parent:  Person
// Order:   lastSeen DESC text, row.id
// Returns: row (Person), statements (FAMILY_OF, either way)
// Cost:    the node's FAMILY_OF, either way relationships.
MATCH (parent)-[link:FAMILY_OF]-(row:Person)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
