// Purpose: stays of a person.
// Parent:  Person
// Order:   happened DESC text, row.id
// Returns: row (Stay)
// Cost:    the node's INVOLVED_IN relationships.
MATCH (parent)-[link:INVOLVED_IN]->(row:Stay)
WHERE (link.open OR link.operation IN $a.viewer.operations)
  AND link.role = 'GUEST'
WITH DISTINCT row, replace(coalesce(row.at, ''), 'Z', '') AS happened
