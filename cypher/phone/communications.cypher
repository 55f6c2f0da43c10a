// Purpose: calls and messages of a number.
// Parent:  Phone
// Order:   happened DESC text, row.id
// Returns: row (Communication)
// Cost:    the node's INVOLVED_IN relationships.
MATCH (parent)-[link:INVOLVED_IN]->(row:Communication)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH DISTINCT row, replace(coalesce(row.at, ''), 'Z', '') AS happened
