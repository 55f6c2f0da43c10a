// Purpose: encounters of a person.
// Parent:  Person
// Order:   happened DESC text, row.id
// Returns: row (Encounter)
// Cost:    the node's INVOLVED_IN relationships.
MATCH (parent)-[link:INVOLVED_IN]->(row:Encounter)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH DISTINCT row, replace(coalesce(row.at, ''), 'Z', '') AS happened
