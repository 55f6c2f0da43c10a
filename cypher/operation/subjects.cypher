// Purpose: people with a role in an operation.
// Parent:  Operation
// Order:   since text, row.id
// Returns: row (Person), statements (ROLE_IN)
// Cost:    the operation's ROLE_IN relationships.
MATCH (parent)<-[link:ROLE_IN]-(row:Person)
WHERE (link.open OR link.operation IN $a.viewer.operations)
  AND coalesce(link.status, '') <> 'DISPROVED'
  AND ($a.roles IS NULL OR link.role IN $a.roles)
WITH row, collect(link) AS statements, min(coalesce(link.from, '')) AS since
