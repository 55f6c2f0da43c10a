// Purpose: work done for operations, current versions.
// Parent:  none
// Order AT_DESC: happened DESC text, row.id
// Order AT: happened text, row.id
// Returns: row (Activity)
// Cost:    all Activity nodes.
MATCH (row:Activity)
WHERE (row.open OR row.operation IN $a.viewer.operations)
  AND row.supersededAt = '9999-12-31T23:59:59Z'
  AND ($a.filter.kinds IS NULL OR row.kind IN $a.filter.kinds)
  AND ($a.filter.operation IS NULL OR row.operation = $a.filter.operation)
  AND ($a.filter.force IS NULL OR row.force = $a.filter.force)
  AND ($a.filter.region IS NULL OR row.region = $a.filter.region)
  AND happenedIn(row)
WITH row, replace(coalesce(row.at, ''), 'Z', '') AS happened
