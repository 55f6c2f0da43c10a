// Purpose: the requests by which a viewer was shown an entity on a day.
// Parent:  AuditSighting
// Order:   row.at DESC text, row.id
// Returns: row (AuditEntry)
// Cost:    the viewer's entries of that day.
MATCH (row:AuditEntry)
WHERE 'AUDIT' IN $a.viewer.rights
  AND row.viewer = parent.viewer
  AND row.at >= parent.firstAt
  AND row.at <= parent.lastAt
  AND parent.entity IN row.ids
