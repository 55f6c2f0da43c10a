// Purpose: feedback, current versions.
// Parent:  none
// Order AT_DESC: happened DESC text, row.id
// Order AT: happened text, row.id
// Returns: row (Feedback)
// Cost:    all Feedback nodes.
MATCH (row:Feedback)
WHERE (row.open OR row.operation IN $a.viewer.operations)
  AND row.supersededAt = '9999-12-31T23:59:59Z'
  AND ($a.filter.operation IS NULL OR row.operation = $a.filter.operation)
  AND ($a.filter.force IS NULL OR row.force = $a.filter.force)
  AND ($a.filter.region IS NULL OR row.region = $a.filter.region)
  AND happenedIn(row)
  AND ($a.filter.concerns IS NULL OR EXISTS {
    MATCH (row)-[:CONCERNS]->(about:Node {id: $a.filter.concerns})
    WHERE about.open OR any(held IN about.restrictedTo WHERE held IN $a.viewer.operations)
  })
WITH row, replace(coalesce(row.at, ''), 'Z', '') AS happened
