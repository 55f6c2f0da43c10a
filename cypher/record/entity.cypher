// Purpose: the entity that a record is about.
// Parent:  Record
// Returns: row (Entity)
// Cost:    one relationship.
MATCH (parent)-[:ABOUT]->(row:Entity)
WHERE row.open OR any(held IN row.restrictedTo WHERE held IN $a.viewer.operations)
