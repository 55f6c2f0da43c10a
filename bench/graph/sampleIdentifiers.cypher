// Purpose: some entities that are known by an identifier.
// Params:  below: ends of ids up to which entities are looked at
// Returns: id, kind, key, label
// Cost:    all entities.
MATCH (entity:Entity)
WHERE entity.key IS NOT NULL AND right(entity.id, 4) < $a.below
RETURN entity.id AS id, head([label IN labels(entity) WHERE NOT label IN ['Node', 'Entity']]) AS kind, entity.key AS key,
  entity.label AS label
LIMIT 5000
