// Purpose: entities that say of themselves otherwise than their records whether they are open, or which restricted
//          operations know them or call them common.
// Returns: id
// Cost:    the records of all entities.
MATCH (entity:Entity)
WITH entity, COLLECT {
  MATCH (entity)<-[:ABOUT]-(record:Record)
  RETURN DISTINCT CASE WHEN record.open THEN '' ELSE record.operation END
} AS holders
WITH entity, COLLECT {
  MATCH (entity)<-[:ABOUT]-(record:Record)
  WHERE NOT record.open AND record.common
  RETURN DISTINCT record.operation
} AS calling, '' IN holders AS open, [holder IN holders WHERE holder <> ''] AS restricted
WHERE coalesce(
  entity.open <> open
    OR size(entity.restrictedTo) <> size(restricted)
    OR any(holder IN restricted WHERE NOT holder IN entity.restrictedTo)
    OR entity:Common <> (entity.common OR entity.commonTo IS NOT NULL)
    OR size(coalesce(entity.commonTo, [])) <> size(calling)
    OR any(holder IN calling WHERE NOT holder IN entity.commonTo),
  true
)
WITH entity.id AS id
