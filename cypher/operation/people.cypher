// Purpose: people of which an operation holds a record.
// Parent:  Operation
// Order:   sortName text, row.id
// Returns: row (Person)
// Cost:    the records of the operation's sources.
MATCH (parent)-[:HOLDS]->(:Source)<-[:FROM]-(record:Record)-[:ABOUT]->(row:Person)
WHERE record.open OR record.operation IN $a.viewer.operations
WITH row, coalesce(min(record.foldedName), '') AS foldedName
WITH row, CASE WHEN protectedPerson(row) THEN '' ELSE foldedName END AS sortName
