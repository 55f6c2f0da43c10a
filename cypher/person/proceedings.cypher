// Purpose: proceedings against a person, current versions.
// Parent:  Person
// Order:   happened DESC text, row.id
// Returns: row (Proceeding)
// Cost:    the facts that concern the entity.
MATCH (parent)<-[:CONCERNS]-(row:Proceeding)
WHERE (row.open OR row.operation IN $a.viewer.operations)
  AND row.supersededAt = '9999-12-31T23:59:59Z'
WITH row, replace(coalesce(row.at, ''), 'Z', '') AS happened
