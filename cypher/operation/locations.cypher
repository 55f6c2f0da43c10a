// Purpose: locations of which an operation holds a record.
// Parent:  Operation
// Order:   sortName text, row.id
// Returns: row (Location)
// Cost:    the records of the operation's sources.
MATCH (parent)-[:HOLDS]->(:Source)<-[:FROM]-(record:Record)-[:ABOUT]->(row:Location)
WHERE record.open OR record.operation IN $a.viewer.operations
WITH row, coalesce(min(record.address), min(record.name), '') AS stated
WITH row, CASE WHEN protectedMark(row) THEN '' ELSE stated END AS sortName
