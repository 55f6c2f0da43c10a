// Purpose: operations with twenty participants or more, and some of their ids.
// Params:  limit
// Order:   id, which is a hash: as good as chance, and always the same
// Returns: id, ids
// Cost:    operations in the order of their ids until enough are found.
MATCH (operation:Node)
WHERE operation.id STARTS WITH 'operation_' AND operation.open
WITH operation
ORDER BY operation.id
WHERE COUNT { (operation)<-[:ROLE_IN]-() } IN range(20, 60)
RETURN operation.id AS id, COLLECT {
  MATCH (operation)<-[:ROLE_IN]-(participant:Entity)
  RETURN DISTINCT participant.id AS participant
  ORDER BY participant
  LIMIT 20
} AS ids
LIMIT toInteger($a.limit)
