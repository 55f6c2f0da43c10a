// Purpose: entities with a link that an operation states which holds no record of them.
// Params:  below: ends of ids up to which entities are looked at; those marked as common always are
// Returns: found, example
// Cost:    the records and links of the entities.
MATCH (entity:Entity)
WHERE right(entity.id, 4) < $a.below OR entity.common
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
WHERE size(holders) = 0 OR any(operation IN stating WHERE NOT operation IN holders)
RETURN count(*) AS found, min(entity.id) AS example
