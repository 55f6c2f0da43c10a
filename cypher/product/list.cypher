// Purpose: products, current versions.
// Parent:  none
// Order AT_DESC: happened DESC text, row.id
// Order AT: happened text, row.id
// Returns: row (Product)
// Cost:    all Product nodes.
MATCH (row:Product)
WHERE (row.open OR row.operation IN $a.viewer.operations)
  AND row.supersededAt = '9999-12-31T23:59:59Z'
  AND ($a.filter.kinds IS NULL OR row.kind IN $a.filter.kinds)
  AND ($a.filter.type IS NULL OR row.type = $a.filter.type)
  AND ($a.filter.delivered IS NULL OR (row.deliveredOn IS NOT NULL) = $a.filter.delivered)
  AND ($a.filter.operation IS NULL OR row.operation = $a.filter.operation)
  AND ($a.filter.force IS NULL OR row.force = $a.filter.force)
  AND ($a.filter.region IS NULL OR row.region = $a.filter.region)
  AND happenedIn(row)
WITH row, replace(coalesce(row.at, ''), 'Z', '') AS happened
