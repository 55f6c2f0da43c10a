// Purpose: entities of every kind with a role in an operation.
// Parent:  Operation
// Order:   since text, row.id
// Returns: row (Entity), statements (ROLE_IN)
// Cost:    the operation's ROLE_IN relationships.
MATCH (parent)<-[link:ROLE_IN]-(row:Entity)
WHERE (link.open OR link.operation IN $a.viewer.operations)
  AND ($a.roles IS NULL OR link.role IN $a.roles)
  AND ($a.kinds IS NULL OR any(kind IN $a.kinds WHERE kind IN labels(row)))
WITH row, collect(link) AS statements, min(coalesce(link.from, '')) AS since
