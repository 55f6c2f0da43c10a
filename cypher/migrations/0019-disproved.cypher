// Purpose: what was disproved has no weight and does not lead: no analysis walks along it.
// Cost:    two passes over the relationships, one of which stops at those that were disproved.
MATCH (:Node)-[link {status: 'DISPROVED'}]->(:Node)
WHERE link.lead IS NOT NULL OR link.parked IS NOT NULL
CALL (link) {
  SET link.unitWeight = 0
} IN TRANSACTIONS OF 10000 ROWS
;
MATCH (from:Node)-[fallen {lead: true, status: 'DISPROVED'}]->(to:Node)
CALL (from, fallen, to) {
  SET fallen.lead = false
  WITH from, fallen, to
  MATCH (from)-[link]->(to)
  WHERE type(link) = type(fallen) AND link.unitWeight IS NULL
  WITH link
  ORDER BY link.open DESC, link.id
  WITH collect(link) AS links
  UNWIND range(0, size(links) - 1) AS place
  WITH links, place, links[place] AS link
  SET link.lead =
    CASE
      WHEN head(links).open THEN place = 0
      ELSE none(earlier IN links[..place] WHERE earlier.operation = link.operation)
    END
} IN TRANSACTIONS OF 1000 ROWS
