// Purpose: uses of applications, current versions.
// Parent:  none
// Order AT_DESC: happened DESC text, row.id
// Order AT: happened text, row.id
// Returns: row (AppUsage)
// Cost:    all AppUsage nodes.
MATCH (row:AppUsage)
WHERE (row.open OR row.operation IN $a.viewer.operations)
  AND row.supersededAt = '9999-12-31T23:59:59Z'
  AND ($a.filter.app IS NULL OR row.app = $a.filter.app)
  AND ($a.filter.force IS NULL OR row.force = $a.filter.force)
  AND ($a.filter.region IS NULL OR row.region = $a.filter.region)
  AND ($a.filter.from IS NULL OR row.month >= left($a.filter.from, 7))
  AND ($a.filter.to IS NULL OR row.month <= $a.filter.to + '~')
WITH row, coalesce(row.at, row.month, '') AS happened
