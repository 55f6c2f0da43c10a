// Purpose: episodes during which a person was missing.
// Parent:  Person
// Order:   happened DESC text, row.id
// Returns: row (MissingEpisode)
// Cost:    the node's INVOLVED_IN relationships.
MATCH (parent)-[link:INVOLVED_IN]->(row:MissingEpisode)
WHERE (link.open OR link.operation IN $a.viewer.operations)
  AND link.role = 'MISSING'
WITH DISTINCT row, replace(coalesce(row.at, ''), 'Z', '') AS happened
