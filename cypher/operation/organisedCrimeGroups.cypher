// Purpose: organised crime groups of which an operation holds a record.
// Parent:  Operation
// Order:   sortName text, row.id
// Returns: row (OrganisedCrimeGroup)
// Cost:    the records of the operation's sources.
MATCH (parent)-[:HOLDS]->(:Source)<-[:FROM]-(record:Record)-[:ABOUT]->(row:OrganisedCrimeGroup)
WHERE record.open OR record.operation IN $a.viewer.operations
WITH row, coalesce(min(record.foldedName), '') AS sortName
