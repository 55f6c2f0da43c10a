// Purpose: nodes that some record calls common are told by a label, which a search reads of each node that it passes.
// Cost:    one pass over the entities.
MATCH (entity:Entity)
WHERE entity.common OR entity.commonTo IS NOT NULL
CALL (entity) {
  SET entity:Common
} IN TRANSACTIONS OF 10000 ROWS
