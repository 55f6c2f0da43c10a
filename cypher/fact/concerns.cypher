// Purpose: the entities that a fact is about.
// Parent:  Fact
// Order:   sortLabel text, row.id
// Returns: row (Entity)
// Cost:    the fact's CONCERNS relationships.
MATCH (parent)-[:CONCERNS]->(row:Entity)
WHERE row.open OR any(held IN row.restrictedTo WHERE held IN $a.viewer.operations)
WITH DISTINCT row, coalesce(row.label, '') AS sortLabel
