// Purpose: what was decided of an entity about whether it is the same as others, newest first, as far as the viewer may see
//          the decision and everybody whom it is about.
// Params:  id
// Returns: resolutions (list)
// Cost:    the entity's records, and who else each decision is about.
WITH COLLECT {
  MATCH (entity:Entity:Node {id: $a.id})
  WHERE entity.open OR any(held IN entity.restrictedTo WHERE held IN $a.viewer.operations)
  CALL (entity) {
    MATCH (entity)<-[:APART]-(source:Source)
    RETURN source
    UNION
    MATCH (entity)-[link:SAME_AS]-(:Entity)
    MATCH (source:Source:Node {id: link.source})
    RETURN source
    UNION
    MATCH (entity)<-[into:MERGED_INTO*]-(:Merged)
    UNWIND into AS one
    WITH DISTINCT one.merge AS merge
    MATCH (source:Source:Node {id: merge})
    RETURN source
  }
  WITH DISTINCT entity, source
  WHERE source.resolution IS NOT NULL AND (source.open OR source.operation IN $a.viewer.operations)
  WITH entity, source, CASE WHEN source.resolution = 'MERGED' THEN [entity] ELSE COLLECT {
    MATCH (source)-[:APART]->(about:Entity)
    RETURN about
    ORDER BY about.id
    UNION
    MATCH (entity)-[link:SAME_AS]-(other:Entity)
    WHERE link.source = source.id
    UNWIND [entity, other] AS about
    RETURN about
    ORDER BY about.id
  } END AS entities
  WHERE all(about IN entities WHERE
    (about.open OR any(held IN about.restrictedTo WHERE held IN $a.viewer.operations))
    AND NOT (about:Person AND protectedPerson(about)))
  WITH source, entities
  ORDER BY source.recordedAt DESC, source.id
  RETURN source {
    .id, kind: source.resolution, reason: source.title, decidedAt: source.recordedAt,
    entityIds: [about IN entities | about.id]
  }
} AS resolutions
