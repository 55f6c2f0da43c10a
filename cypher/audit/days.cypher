// Purpose: how much each viewer was shown on each day; where it is asked for, only days above what is usual for them.
// Parent:  none
// Order DAY: row.day DESC text, row.id
// Order SEEN: row.seen DESC number, row.id
// Returns: row (AuditDay)
// Cost:    the days of the period; where only unusual ones are asked for, also the days of four weeks for each that is
//          large enough.
MATCH (row:AuditDay)
WHERE 'AUDIT' IN $a.viewer.rights
  AND row.day >= $a.from
  AND row.day <= $a.to
  AND ($a.viewerId IS NULL OR row.viewer = $a.viewerId)
  AND (NOT $a.unusualOnly OR row.seen > 100)
WITH
  row,
  CASE WHEN $a.unusualOnly THEN head(COLLECT {
    MATCH (own:AuditDay)
    WHERE own.viewer = row.viewer
      AND own.day < row.day
      AND own.day >= toString(date(row.day) - duration('P28D'))
    WITH percentileDisc(own.seen, 0.5) AS median, count(own) AS days
    RETURN CASE WHEN days >= 5 THEN median END
  }) END AS usual,
  CASE WHEN $a.unusualOnly THEN head(COLLECT {
    MATCH (peer:AuditDay)
    WHERE peer.day >= toString(date(row.day) - duration('P28D'))
      AND peer.day <= row.day
      AND peer.viewer <> row.viewer
      AND any(role IN peer.roles WHERE role IN row.roles)
    WITH percentileDisc(peer.seen, 0.5) AS median, count(DISTINCT peer.viewer) AS peers
    RETURN CASE WHEN peers >= 3 THEN median END
  }) END AS usualOfPeers
WHERE NOT $a.unusualOnly OR coalesce(row.seen > 3 * coalesce(usual, usualOfPeers), true)
WITH row
