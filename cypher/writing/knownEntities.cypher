// Purpose: which entities somebody can see already, and for whole identifiers which other operations that they may see
//          hold them; a source's own statements do not count.
// Params:  ids, by (the token's subject), operation, source
// Returns: id, label, kind, operations (references of others)
// Cost:    an index seek for each id, and the entity's records.
OPTIONAL MATCH (:Member {id: $a.by})-[:ADMITTED_TO]->(admitted:Operation)
WHERE admitted.open = false
WITH collect(admitted.id) AS held
UNWIND $a.ids AS id
MATCH (entity:Node {id: id})
WITH held, entity, COLLECT {
  MATCH (entity)<-[:ABOUT]-(record:Record)
  WHERE (record.open OR record.operation IN held) AND record.source <> $a.source
  RETURN DISTINCT record.operation
} AS holders
WHERE size(holders) > 0
WITH entity, CASE WHEN entity.key IS NULL OR entity.damaged THEN [] ELSE [one IN holders WHERE one <> $a.operation] END AS others
RETURN
  entity.id AS id,
  coalesce(entity.label, entity.name, '') AS label,
  head([word IN labels(entity) WHERE NOT word IN ['Node', 'Entity']]) AS kind,
  COLLECT { UNWIND others AS other MATCH (operation:Node {id: other}) RETURN operation.reference ORDER BY operation.reference } AS operations
