// Purpose: payments from and to an account.
// Parent:  Account
// Order:   happened DESC text, row.id
// Returns: row (Transaction)
// Cost:    the node's INVOLVED_IN relationships.
MATCH (parent)-[link:INVOLVED_IN]->(row:Transaction)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH DISTINCT row, replace(coalesce(row.at, ''), 'Z', '') AS happened
