// Purpose: criminal proceedings, current versions.
// Parent:  none
// Order AT_DESC: happened DESC text, row.id
// Order AT: happened text, row.id
// Returns: row (Proceeding)
// Cost:    all Proceeding nodes.
MATCH (row:Proceeding)
WHERE (row.open OR row.operation IN $a.viewer.operations)
  AND row.supersededAt = '9999-12-31T23:59:59Z'
  AND ($a.filter.chargingDecisions IS NULL OR row.chargingDecision IN $a.filter.chargingDecisions)
  AND ($a.filter.custodyExpiresBy IS NULL OR (row.outcome IS NULL AND
    coalesce(row.custodyExtensions[-1], row.custodyTimeLimit) < $a.filter.custodyExpiresBy + '~'))
  AND ($a.filter.operation IS NULL OR row.operation = $a.filter.operation)
  AND ($a.filter.force IS NULL OR row.force = $a.filter.force)
  AND ($a.filter.region IS NULL OR row.region = $a.filter.region)
  AND happenedIn(row)
  AND ($a.filter.concerns IS NULL OR EXISTS {
    MATCH (row)-[:CONCERNS]->(about:Node {id: $a.filter.concerns})
    WHERE about.open OR any(held IN about.restrictedTo WHERE held IN $a.viewer.operations)
  })
WITH row, replace(coalesce(row.at, ''), 'Z', '') AS happened
