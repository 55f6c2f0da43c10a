// Purpose: entities that carry something else than what follows from their records, by the rule of
//          cypher/writing/settleEntities.cypher.
// Params:  below: ends of ids up to which entities are looked at
// Returns: found, example
// Cost:    the records of the entities.
MATCH (entity:Entity)
WHERE right(entity.id, 4) < $a.below OR entity.common
WITH entity, COLLECT {
  MATCH (entity)<-[:ABOUT]-(record:Record)
  RETURN record
  ORDER BY record.gradeRank, record.recordedAt DESC, record.id
} AS records
WITH entity, [record IN records WHERE record.open] AS known, COLLECT {
  UNWIND records AS record
  WITH record
  WHERE NOT record.open
  RETURN DISTINCT record.operation
} AS restricted
WITH entity, known, restricted, [
  'name', 'foldedName', 'alias', 'sex', 'birthDate', 'nationality', 'reference', 'colour', 'make', 'model', 'category',
  'address', 'postcode'
] AS names
WHERE entity.open IS NULL
  OR entity.open <> (size(known) > 0)
  OR entity.restrictedTo IS NULL
  OR entity.restrictedTo <> restricted
  OR any(name IN names WHERE
    coalesce(entity[name], '') <> coalesce(head([record IN known WHERE record[name] IS NOT NULL | record[name]]), ''))
RETURN count(*) AS found, min(entity.id) AS example
