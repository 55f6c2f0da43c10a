// Purpose: an operation is open or restricted from now on; what it was is kept as a version of its own. A restricted one
//          takes a number that none had before it.
// Params:  operation, open, at
// Returns: scope
// Cost:    an index seek.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
MATCH (schema:Schema {name: 'toex'})
MATCH (operation:Node {id: $a.operation})
CREATE (version:OperationVersion)
SET version = properties(operation), version.id = operation.id + '@' + $a.at, version.supersededAt = $a.at
REMOVE version.referenceKey
SET
  schema.scopes = schema.scopes + CASE WHEN $a.open THEN 0 ELSE 1 END,
  operation.open = $a.open,
  operation.access = CASE WHEN $a.open THEN 'OPEN' ELSE 'RESTRICTED' END,
  operation.scope = CASE WHEN $a.open THEN 0 ELSE schema.scopes END
RETURN operation.scope AS scope
