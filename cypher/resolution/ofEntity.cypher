// Purpose: what was decided of an entity about whether it is the same as others, newest first, as far as the viewer may see
//          the decision and everybody whom it is about.
// Params:  id
// Returns: resolutions (list)
// Cost:    the entity's decisions, and who else each is about.
WITH COLLECT {
  MATCH (entity:Entity:Node {id: $a.id})
  WHERE entity.open OR any(held IN entity.restrictedTo WHERE held IN $a.viewer.operations)
  MATCH (entity)<-[:DECIDES]-(source:Source)
  WHERE source.resolution IS NOT NULL AND (source.open OR source.operation IN $a.viewer.operations)
  WITH source, COLLECT {
    MATCH (source)-[:DECIDES]->(about:Entity)
    RETURN about
    ORDER BY about.id
  } AS entities
  WHERE all(about IN entities WHERE
    (about.open OR any(held IN about.restrictedTo WHERE held IN $a.viewer.operations))
    AND NOT (about:Person AND protectedPerson(about))
    AND NOT protectedMark(about))
  WITH source, entities
  ORDER BY source.recordedAt DESC, source.id
  RETURN source {
    .id, kind: source.resolution, reason: source.title, decidedAt: source.recordedAt,
    entityIds: [about IN entities | about.id]
  }
} AS resolutions
