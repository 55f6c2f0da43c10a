// Purpose: entities at the end of a link of which the operation that states it has no record: a visible link would not
//          have visible ends.
// Returns: id
// Cost:    the links and records of all entities.
MATCH (entity:Entity)
WITH entity,
  COLLECT {
    MATCH (entity)<-[:ABOUT]-(record:Record)
    RETURN DISTINCT record.operation
  } AS holders,
  COLLECT {
    MATCH (entity)-[link]-()
    WHERE link.lead IS NOT NULL
    RETURN DISTINCT link.operation
  } AS stating
WHERE any(operation IN stating WHERE NOT operation IN holders)
WITH entity.id AS id
