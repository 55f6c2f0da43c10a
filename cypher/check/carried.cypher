// Purpose: entities that carry something else than what their open records state, by the rule of writing/settleEntities.
// Returns: id
// Cost:    the records of all entities.
MATCH (entity:Entity)
WITH entity, COLLECT {
  MATCH (entity)<-[:ABOUT]-(record:Record)
  WHERE record.open
  RETURN record
  ORDER BY record.gradeRank, record.recordedAt DESC, record.id
} AS known, [
  'name', 'foldedName', 'alias', 'sex', 'birthDate', 'nationality', 'reference', 'colour', 'make', 'model', 'category',
  'address', 'postcode', 'latitude', 'longitude', 'accuracyMetres', 'locationKind', 'organisationKind', 'force', 'region'
] AS names
WHERE coalesce(entity.common <> any(record IN known WHERE coalesce(record.common, false)), true) OR any(name IN names WHERE
  coalesce(toString(entity[name]), '')
    <> coalesce(toString(head([record IN known WHERE record[name] IS NOT NULL | record[name]])), ''))
WITH entity.id AS id
