// Purpose: entities of one kind that the viewer may see, all or those of which an operation has a record, in the order of
//          their ids, from one id on: those that are held against each other. Who is protected is left out where they are described.
// Params:  kind, operation (id or reference; null: all), referenceKey, after and before (ids, or how all of the kind begin
//          and what comes after these), most
// Returns: ids
// Cost:    the records of the operation, or an index range up to as many as are wanted.
WITH COLLECT {
  CALL () {
    MATCH (entity:Node)
    WHERE $a.operation IS NULL
      AND $a.after < entity.id < $a.before
      AND entity:Entity
      AND (entity.open OR any(held IN entity.restrictedTo WHERE held IN $a.viewer.operations))
    RETURN entity.id AS id
    ORDER BY id
    LIMIT toInteger($a.most)
    UNION
    MATCH (operation:Operation)
    WHERE (operation.id = $a.operation OR operation.referenceKey = $a.referenceKey)
      AND (operation.open OR operation.id IN $a.viewer.operations)
    MATCH (record:Record {operation: operation.id})-[:ABOUT]->(entity:Entity)
    WHERE $a.kind IN labels(entity) AND entity.id > $a.after
    RETURN DISTINCT entity.id AS id
    ORDER BY id
    LIMIT toInteger($a.most)
  }
  RETURN id
  ORDER BY id
} AS ids
