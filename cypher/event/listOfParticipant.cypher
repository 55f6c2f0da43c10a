// Purpose: events that one entity took part in.
// Parent:  none
// Order AT_DESC: row.sortAt DESC text, row.id
// Order AT: row.sortAt text, row.id
// When:    filter.participant
// Returns: row (Event)
// Cost:    the entity's INVOLVED_IN relationships.
MATCH (row:Event)<-[link:INVOLVED_IN]-(:Node {id: $a.filter.participant})
WHERE link.open OR link.operation IN $a.viewer.operations
WITH DISTINCT row
WHERE ($a.filter.operation IS NULL OR row.operation = $a.filter.operation)
  AND ($a.filter.kinds IS NULL OR any(kind IN $a.filter.kinds WHERE kind IN labels(row)))
  AND inPeriod(row)
