// Purpose: what single sources state about an entity.
// Parent:  Entity
// Order:   stated DESC text, row.id
// Returns: row (Record)
// Cost:    the records of the entity.
MATCH (parent)<-[:ABOUT]-(row:Record)
WHERE row.open OR row.operation IN $a.viewer.operations
WITH row, coalesce(row.recordedAt, '') AS stated
