// Purpose: a decision about what is the same, as far as the viewer may see it, and whom it is about.
// Params:  id
// Returns: decision (map)
// Cost:    an index seek, and whom it is about.
WITH head(COLLECT {
  MATCH (source:Source:Node {id: $a.id})
  WHERE source.resolution IS NOT NULL AND (source.open OR source.operation IN $a.viewer.operations)
  RETURN source
}) AS source
WITH source, COLLECT {
  MATCH (source)-[:DECIDES]->(entity:Entity)
  RETURN entity
} AS entities
WITH CASE
  WHEN source IS NULL OR any(entity IN entities WHERE (entity:Person AND protectedPerson(entity)) OR protectedMark(entity)) THEN null
  ELSE source {.id, .resolution, .operation, ids: [entity IN entities | entity.id]}
END AS decision
