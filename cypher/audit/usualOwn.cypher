// Purpose: what is usual for a viewer: the median of what they were shown on the days they asked within four weeks before.
// Parent:  AuditDay
// Returns: value
// Cost:    the viewer's days of four weeks.
MATCH (own:AuditDay)
WHERE 'AUDIT' IN $a.viewer.rights
  AND own.viewer = parent.viewer
  AND own.day < parent.day
  AND own.day >= toString(date(parent.day) - duration('P28D'))
WITH percentileDisc(own.seen, 0.5) AS value, count(own) AS days
WHERE days >= 5
WITH value
