// Purpose: missing episodes that touch a location.
// Parent:  Location
// Order:   happened DESC text, row.id
// Returns: row (MissingEpisode)
// Cost:    the node's INVOLVED_IN relationships.
MATCH (parent)-[link:INVOLVED_IN]->(row:MissingEpisode)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH DISTINCT row, replace(coalesce(row.at, ''), 'Z', '') AS happened
