// Purpose: sources that an operation holds.
// Parent:  Operation
// Order:   stated DESC text, row.id
// Returns: row (Source)
// Cost:    the sources of the operation.
MATCH (parent)-[:HOLDS]->(row:Source)
WHERE row.open OR row.operation IN $a.viewer.operations
WITH row, coalesce(row.recordedAt, '') AS stated
