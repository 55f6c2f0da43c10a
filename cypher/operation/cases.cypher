// Purpose: supported requests of an operation, current versions.
// Parent:  Operation
// Order:   happened DESC text, row.id
// Returns: row (Case)
// Cost:    the facts of the operation.
MATCH (parent)<-[:OF]-(row:`Case`)
WHERE (row.open OR row.operation IN $a.viewer.operations)
  AND row.supersededAt = '9999-12-31T23:59:59Z'
WITH row, replace(coalesce(row.at, ''), 'Z', '') AS happened
