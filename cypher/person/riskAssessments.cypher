// Purpose: assessments of the risk that a person is exploited, current versions.
// Parent:  Person
// Order:   happened DESC text, row.id
// Returns: row (RiskAssessment)
// Cost:    the facts that concern the entity.
MATCH (parent)<-[:CONCERNS]-(row:RiskAssessment)
WHERE (row.open OR row.operation IN $a.viewer.operations)
  AND row.supersededAt = '9999-12-31T23:59:59Z'
WITH row, replace(coalesce(row.at, ''), 'Z', '') AS happened
