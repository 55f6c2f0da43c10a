// Purpose: entities of one kind that the viewer may see, all or those of which an operation has a record, in the order of
//          their ids: those that are held against each other. Protected people are left out, as where one is asked for.
// Params:  kind, prefix (how ids of the kind begin), operation (id or reference; null: all), referenceKey, most
// Returns: ids, more
// Cost:    the records of the operation, or an index range up to as many as are wanted.
WITH COLLECT {
  CALL () {
    MATCH (entity:Node)
    WHERE $a.operation IS NULL
      AND entity.id STARTS WITH $a.prefix
      AND entity:Entity
      AND (entity.open OR any(held IN entity.restrictedTo WHERE held IN $a.viewer.operations))
      AND NOT (entity:Person AND protectedPerson(entity))
      AND NOT protectedMark(entity)
    RETURN entity.id AS id
    ORDER BY id
    LIMIT toInteger($a.most) + 1
    UNION
    MATCH (operation:Operation)
    WHERE (operation.id = $a.operation OR operation.referenceKey = $a.referenceKey)
      AND (operation.open OR operation.id IN $a.viewer.operations)
    MATCH (record:Record {operation: operation.id})-[:ABOUT]->(entity:Entity)
    WHERE $a.kind IN labels(entity)
    WITH DISTINCT entity
    WHERE NOT (entity:Person AND protectedPerson(entity))
      AND NOT protectedMark(entity)
    RETURN entity.id AS id
    ORDER BY id
    LIMIT toInteger($a.most) + 1
  }
  RETURN id
  ORDER BY id
} AS found
WITH found[..toInteger($a.most)] AS ids, size(found) > toInteger($a.most) AS more
