// Purpose: which operations that the viewer may see hold records of entities, by how good and how new those records are;
//          what one source says can be left out. Who decided that two are one, or are not, knows neither by that.
// Params:  ids, source (left out; null: none)
// Returns: held (lists: id, operation, rank of the best grade, when last recorded, records), operations (lists: id, reference,
//          whether it is open)
// Cost:    an index seek for each id, and the entity's records.
CALL () {
  UNWIND $a.ids AS id
  MATCH (entity:Node {id: id})<-[:ABOUT]-(record:Record)
  WHERE (record.open OR record.operation IN $a.viewer.operations)
    AND ($a.source IS NULL OR record.source <> $a.source)
    AND (record.gradeRank < 99 OR NOT EXISTS {
      MATCH (record)-[:FROM]->(origin:Source)
      WHERE origin.kind = 'RESOLUTION'
    })
  WITH entity.id AS about, record.operation AS operation, min(record.gradeRank) AS rank,
    max(record.recordedAt) AS newest, count(*) AS records
  RETURN collect([about, operation, rank, newest, records]) AS held
}
WITH held, COLLECT {
  CALL (held) {
    UNWIND held AS one
    RETURN DISTINCT one[1] AS id
  }
  MATCH (operation:Node {id: id})
  RETURN [id, operation.reference, operation.open]
} AS operations
