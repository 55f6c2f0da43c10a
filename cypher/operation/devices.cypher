// Purpose: devices of which an operation holds a record.
// Parent:  Operation
// Order:   row.key text, row.id
// Returns: row (Device)
// Cost:    the records of the operation's sources.
MATCH (parent)-[:HOLDS]->(:Source)<-[:FROM]-(record:Record)-[:ABOUT]->(row:Device)
WHERE record.open OR record.operation IN $a.viewer.operations
WITH DISTINCT row
