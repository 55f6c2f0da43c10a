// Purpose: who was shown an entity, a row for each viewer and day.
// Parent:  none
// Order:   row.lastAt DESC text, row.id
// Returns: row (AuditSighting)
// Cost:    the sightings of the entity: an index range.
MATCH (row:AuditSighting)
WHERE 'AUDIT' IN $a.viewer.rights
  AND row.entity IN $a.entities
  AND ($a.viewerId IS NULL OR row.viewer = $a.viewerId)
  AND ($a.from IS NULL OR row.lastAt >= $a.from)
  AND ($a.to IS NULL OR row.firstAt < $a.to)
