// Purpose: work done of an operation, current versions.
// Parent:  Operation
// Order:   happened DESC text, row.id
// Returns: row (Activity)
// Cost:    the facts of the operation.
MATCH (parent)<-[:OF]-(row:Activity)
WHERE (row.open OR row.operation IN $a.viewer.operations)
  AND row.supersededAt = '9999-12-31T23:59:59Z'
  AND ($a.kinds IS NULL OR row.kind IN $a.kinds)
WITH row, replace(coalesce(row.at, ''), 'Z', '') AS happened
