// Purpose: who was shown an entity, a row for each viewer and day.
// Parent:  none
// Order:   row.lastAt DESC text, row.id
// Returns: row (AuditSighting)
// Cost:    the sightings of the entity: an index range.
// Whoever was merged was seen under each of the ids.
WITH $a.entities + COLLECT {
  UNWIND $a.entities AS id
  MATCH (:Node {id: id})-[:MERGED_INTO*0..]->(kept:Entity)<-[:MERGED_INTO*0..]-(known:Node)
  RETURN DISTINCT known.id
} AS entities
MATCH (row:AuditSighting)
WHERE 'AUDIT' IN $a.viewer.rights
  AND row.entity IN entities
  AND ($a.viewerId IS NULL OR row.viewer = $a.viewerId)
  AND ($a.from IS NULL OR row.lastAt >= $a.from)
  AND ($a.to IS NULL OR row.firstAt < $a.to)
