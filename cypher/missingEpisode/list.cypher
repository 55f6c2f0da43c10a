// Purpose: missing episodes that the viewer may see.
// Parent:  none
// Order AT_DESC: happened DESC text, row.id
// Order AT: happened text, row.id
// Returns: row (MissingEpisode)
// Cost:    all missing episodes.
MATCH (row:MissingEpisode)
WHERE (row.open OR row.operation IN $a.viewer.operations)
  AND ($a.filter.operation IS NULL OR row.operation = $a.filter.operation)
  AND ($a.filter.risks IS NULL OR row.risk IN $a.filter.risks)
  AND ($a.filter.force IS NULL OR row.force = $a.filter.force)
  AND inPeriod(row)
  AND ($a.filter.person IS NULL OR EXISTS {
    MATCH (row)<-[link:INVOLVED_IN]-(:Node {id: $a.filter.person})
    WHERE link.role = 'MISSING' AND (link.open OR link.operation IN $a.viewer.operations)
  })
WITH row, replace(coalesce(row.at, ''), 'Z', '') AS happened
