// Purpose: what a source states about entities.
// Parent:  Source
// Order:   line number, row.id
// Returns: row (Record)
// Cost:    the records of the source.
MATCH (parent)<-[:FROM]-(row:Record)
WHERE row.open OR row.operation IN $a.viewer.operations
WITH row, coalesce(row.row, 0) AS line
