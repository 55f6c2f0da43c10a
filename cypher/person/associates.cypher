// Purpose: people with whom a person is associated.
// Parent:  Person
// Order:   lastSeen DESC text, row.id
// Returns: row (Person), statements (ASSOCIATE_OF, either way)
// Cost:    the node's ASSOCIATE_OF, either way relationships.
MATCH (parent)-[link:ASSOCIATE_OF]-(row:Person)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH row, collect(link) AS statements, max(coalesce(link.lastSeen, link.to, link.from, '')) AS lastSeen
