// Purpose: events in which an entity took part.
// Parent:  Entity
// Order:   happened DESC text, row.id
// Returns: row (Event)
// Cost:    the entity's INVOLVED_IN relationships.
MATCH (parent)-[link:INVOLVED_IN]->(row:Event)
WHERE (link.open OR link.operation IN $a.viewer.operations)
  AND ($a.kinds IS NULL OR any(kind IN $a.kinds WHERE kind IN labels(row)))
  AND inPeriod(row)
WITH DISTINCT row, replace(coalesce(row.at, ''), 'Z', '') AS happened
