// Purpose: victims and missing children of an operation.
// Parent:  Operation
// Order:   since text, row.id
// Returns: row (Person), statements (ROLE_IN)
// Cost:    the operation's ROLE_IN relationships.
MATCH (parent)<-[link:ROLE_IN]-(row:Person)
WHERE (link.open OR link.operation IN $a.viewer.operations)
  AND coalesce(link.status, '') <> 'DISPROVED'
  AND link.role IN ['VICTIM', 'POTENTIAL_VICTIM', 'MISSING_CHILD']
WITH row, collect(link) AS statements, min(coalesce(link.from, '')) AS since
