// Purpose: requests that were audited, by who asked, when, what they were shown and how it ended.
// Parent:  none
// Order NEWEST: row.at DESC text, row.id
// Order OLDEST: row.at text, row.id
// Returns: row (AuditEntry)
// Cost:    the entries of the viewer or the period: an index range.
// Whoever was merged was seen under each of the ids.
WITH CASE WHEN $a.filter.entities IS NULL THEN null ELSE $a.filter.entities + COLLECT {
  UNWIND $a.filter.entities AS id
  MATCH (:Node {id: id})-[:MERGED_INTO*0..]->(kept:Entity)<-[:MERGED_INTO*0..]-(known:Node)
  RETURN DISTINCT known.id
} END AS entities
MATCH (row:AuditEntry)
WHERE 'AUDIT' IN $a.viewer.rights
  AND ($a.filter.viewer IS NULL OR row.viewer = $a.filter.viewer)
  AND ($a.filter.from IS NULL OR row.at >= $a.filter.from)
  AND ($a.filter.to IS NULL OR row.at < $a.filter.to)
  AND ($a.filter.outcomes IS NULL OR row.outcome IN $a.filter.outcomes)
  AND ($a.filter.purposes IS NULL OR row.purpose IN $a.filter.purposes)
  AND ($a.filter.kinds IS NULL OR any(kind IN row.kinds WHERE kind IN $a.filter.kinds))
  AND (entities IS NULL OR any(entity IN entities WHERE entity IN row.ids))
