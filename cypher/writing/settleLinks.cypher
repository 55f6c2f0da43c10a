// Purpose: exactly one open link of a pair and type leads; restricted ones lead, one per operation, only where the pair
//          has no open one.
// Params:  pairs {type, from, to}
// Returns: nothing
// Cost:    two index seeks for each pair, and the smaller of the ends' degrees.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
UNWIND $a.pairs AS pair
MATCH (from:Node {id: pair.from})
MATCH (to:Node {id: pair.to})
// The lock first: two writers must not both find that the pair has no leader.
SET from.open = from.open
WITH pair, from, to
MATCH (from)-[link:$(pair.type)]->(to)
WITH pair, link
ORDER BY link.open DESC, link.id
WITH pair, collect(link) AS links
UNWIND range(0, size(links) - 1) AS place
WITH links, place, links[place] AS link
SET link.lead =
  CASE
    WHEN head(links).open THEN place = 0
    ELSE none(earlier IN links[..place] WHERE earlier.operation = link.operation)
  END
