// Purpose: stays at a location.
// Parent:  Location
// Order:   happened DESC text, row.id
// Returns: row (Stay)
// Cost:    the node's INVOLVED_IN relationships.
MATCH (parent)-[link:INVOLVED_IN]->(row:Stay)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH DISTINCT row, replace(coalesce(row.at, ''), 'Z', '') AS happened
