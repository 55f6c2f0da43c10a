// Purpose: people identified as priority individuals in an operation.
// Parent:  Operation
// Order:   identifiedOn text, row.id
// Returns: row (Person)
// Cost:    the operation's identifications.
MATCH (parent)<-[:OF]-(fact:Identification)-[:CONCERNS]->(row:Person)
WHERE fact.kind = 'PRIORITY_INDIVIDUAL'
  AND (fact.open OR fact.operation IN $a.viewer.operations)
  AND fact.supersededAt = '9999-12-31T23:59:59Z'
  AND (row.open OR any(held IN row.restrictedTo WHERE held IN $a.viewer.operations))
WITH row, min(coalesce(fact.at, '')) AS identifiedOn
