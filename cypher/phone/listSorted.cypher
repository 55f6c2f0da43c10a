// Purpose: telephone numbers in the order of their numbers.
// Parent:  none
// Order NUMBER: row.key text, row.id
// Order NUMBER_DESC: row.key DESC text, row.id
// Returns: row (Phone)
// Cost:    the index up to the end of the page; more of it where few pass the filter.
MATCH (row:Phone)
WHERE (row.open OR any(held IN row.restrictedTo WHERE held IN $a.viewer.operations))
  AND NOT protectedMark(row)
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
