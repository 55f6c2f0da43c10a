// Purpose: organisations of which an operation holds a record.
// Parent:  Operation
// Order:   sortName text, row.id
// Returns: row (Organisation)
// Cost:    the records of the operation's sources.
MATCH (parent)-[:HOLDS]->(:Source)<-[:FROM]-(record:Record)-[:ABOUT]->(row:Organisation)
WHERE record.open OR record.operation IN $a.viewer.operations
WITH row, coalesce(min(record.foldedName), '') AS sortName
