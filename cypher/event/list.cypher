// Purpose: events that the viewer may see.
// Parent:  none
// Order AT_DESC: happened DESC text, row.id
// Order AT: happened text, row.id
// Returns: row (Event)
// Cost:    all events.
MATCH (row:Event)
WHERE (row.open OR row.operation IN $a.viewer.operations)
  AND ($a.filter.operation IS NULL OR row.operation = $a.filter.operation)
  AND ($a.filter.kinds IS NULL OR any(kind IN $a.filter.kinds WHERE kind IN labels(row)))
  AND ($a.filter.from IS NULL OR row.at + '~' >= $a.filter.from)
  AND ($a.filter.to IS NULL OR row.at < $a.filter.to + '~')
  AND ($a.filter.participant IS NULL OR EXISTS {
    MATCH (row)<-[link:INVOLVED_IN]-(:Node {id: $a.filter.participant})
    WHERE (link.open OR link.operation IN $a.viewer.operations)
  })
WITH row, coalesce(row.at, '') AS happened
