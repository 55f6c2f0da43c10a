// Purpose: sightings at a location.
// Parent:  Location
// Order:   happened DESC text, row.id
// Returns: row (Sighting)
// Cost:    the node's INVOLVED_IN relationships.
MATCH (parent)-[link:INVOLVED_IN]->(row:Sighting)
WHERE link.open OR link.operation IN $a.viewer.operations
WITH DISTINCT row, replace(coalesce(row.at, ''), 'Z', '') AS happened
