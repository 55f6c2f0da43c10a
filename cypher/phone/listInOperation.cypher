// Purpose: telephone numbers known from one operation.
// Parent:  none
// Order NUMBER: row.key text, row.id
// Order NUMBER_DESC: row.key DESC text, row.id
// When:    filter.operation
// Returns: row (Phone)
// Cost:    the operation's records.
MATCH (record:Record {operation: $a.filter.operation})-[:ABOUT]->(row:Phone)
WHERE record.open OR record.operation IN $a.viewer.operations
WITH DISTINCT row
WHERE NOT protectedMark(row)
  AND ($a.filter.number IS NULL OR row.key STARTS WITH $a.filter.number)
  AND ($a.filter.phoneKinds IS NULL OR row.phoneKind IN $a.filter.phoneKinds)
  AND ($a.filter.damaged IS NULL OR coalesce(row.damaged, false) = $a.filter.damaged)
  AND ($a.filter.common IS NULL
    OR isCommon(row) = $a.filter.common)
  AND ($a.filter.roles IS NULL OR EXISTS {
    MATCH (row)-[link:ROLE_IN]->(:Operation)
    WHERE (link.open OR link.operation IN $a.viewer.operations)
      AND coalesce(link.status, '') <> 'DISPROVED'
      AND link.role IN $a.filter.roles
      AND ($a.filter.operation IS NULL OR link.operation = $a.filter.operation)
  })
