// Purpose: what is usual for others with the same roles: the median of what they were shown on days within four weeks.
// Parent:  AuditDay
// Returns: value
// Cost:    all days of four weeks.
MATCH (peer:AuditDay)
WHERE 'AUDIT' IN $a.viewer.rights
  AND peer.day >= toString(date(parent.day) - duration('P28D'))
  AND peer.day <= parent.day
  AND peer.viewer <> parent.viewer
  AND any(role IN peer.roles WHERE role IN parent.roles)
WITH percentileDisc(peer.seen, 0.5) AS value, count(DISTINCT peer.viewer) AS peers
WHERE peers >= 3
WITH value
