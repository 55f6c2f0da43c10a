// Purpose: the same rule for every link of the store at once, where a load has touched a large part of them: exactly one
//          open link of a pair and type leads; restricted ones, one per operation, only where the pair has no open one; what
//          was disproved never.
// Returns: nothing
// Cost:    all links, by the entities from which they go: no more than one entity's at a time is kept. One batch after the
//          other: two at once lock each other out where entities are linked across them, and the whole begins anew.
MATCH (from:Entity)
CALL (from) {
  // The lock first, as where single pairs are settled.
  SET from.open = from.open
  WITH from
  MATCH (from)-[link]->(to)
  WHERE link.lead IS NOT NULL
  WITH to, type(link) AS linkType, link, link.unitWeight IS NULL AS stands
  // What was disproved comes last: it is nobody's rival.
  ORDER BY stands DESC, link.open DESC, link.id
  WITH to, linkType, collect(link) AS links, collect(stands) AS standing
  UNWIND range(0, size(links) - 1) AS place
  WITH links[place] AS link,
    CASE
      WHEN NOT standing[place] THEN false
      WHEN head(links).open THEN place = 0
      ELSE none(earlier IN links[..place] WHERE earlier.operation = links[place].operation)
    END AS lead
  WHERE link.lead <> lead
  SET link.lead = lead
} IN TRANSACTIONS OF 1000 ROWS
WITH count(*) AS settled
CREATE (:NamelessChange {id: randomUUID()})
