// Purpose: events in which an entity took part.
// Parent:  Entity
// Order:   happened DESC text, row.id
// Returns: row (Event)
// Cost:    the entity's INVOLVED_IN relationships.
MATCH (parent)-[link:INVOLVED_IN]->(row:Event)
WHERE (link.open OR link.operation IN $a.viewer.operations)
  AND ($a.kinds IS NULL OR any(kind IN $a.kinds WHERE kind IN labels(row)))
  AND ($a.from IS NULL OR row.at + '~' >= $a.from)
  AND ($a.to IS NULL OR row.at < $a.to + '~')
WITH DISTINCT row, coalesce(row.at, '') AS happened
