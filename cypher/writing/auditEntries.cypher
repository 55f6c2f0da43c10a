// Purpose: indexes a part of one audit log for auditors, and notes how far it has been indexed, all at once: a part that
//          somebody else has indexed meanwhile is left alone.
// Params:  chain, from, to, documents {hash, text}, rows {id, properties}, days {id, viewer, day, roles, requests, refused},
//          sightings {id, entity, viewer, day, requests, firstAt, lastAt}
// Returns: indexed
// Cost:    one index seek for each row, sighting and day.
MERGE (anchor:AuditAnchor {chain: $a.chain})
SET anchor.indexed = coalesce(anchor.indexed, -1)
WITH anchor
WHERE anchor.indexed = toInteger($a.from)
SET anchor.indexed = toInteger($a.to)
WITH anchor
CALL () {
  UNWIND $a.documents AS row
  MERGE (document:AuditDocument {hash: row.hash})
  SET document.text = row.text
}
CALL () {
  UNWIND $a.rows AS row
  MERGE (entry:AuditEntry {id: row.id})
  SET entry += row.properties
}
CALL () {
  UNWIND $a.days AS row
  MERGE (day:AuditDay {id: row.id})
  ON CREATE SET day.viewer = row.viewer, day.day = row.day, day.requests = 0, day.refused = 0, day.seen = 0
  SET
    day.roles = row.roles,
    day.requests = day.requests + toInteger(row.requests),
    day.refused = day.refused + toInteger(row.refused)
}
CALL () {
  UNWIND $a.sightings AS row
  MERGE (sighting:AuditSighting {id: row.id})
  ON CREATE SET
    sighting.entity = row.entity,
    sighting.viewer = row.viewer,
    sighting.day = row.day,
    sighting.requests = 0,
    sighting.firstAt = row.firstAt,
    sighting.lastAt = row.lastAt
  WITH row, sighting, CASE sighting.requests WHEN 0 THEN 1 ELSE 0 END AS isNew
  SET
    sighting.requests = sighting.requests + toInteger(row.requests),
    sighting.lastAt = CASE WHEN row.lastAt > sighting.lastAt THEN row.lastAt ELSE sighting.lastAt END
  WITH row.viewer + '|' + row.day AS id, sum(isNew) AS more
  MATCH (day:AuditDay {id: id})
  SET day.seen = day.seen + more
}
RETURN anchor.indexed AS indexed
