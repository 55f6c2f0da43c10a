// Purpose: vulnerabilities of which an operation holds a record.
// Parent:  Operation
// Order:   sortName text, row.id
// Returns: row (Vulnerability)
// Cost:    the records of the operation's sources.
MATCH (parent)-[:HOLDS]->(:Source)<-[:FROM]-(record:Record)-[:ABOUT]->(row:Vulnerability)
WHERE record.open OR record.operation IN $a.viewer.operations
WITH row, coalesce(min(record.foldedName), '') AS sortName
