// Purpose: the same rule for every link of the store at once, where a load has touched a large part of them: exactly one
//          open link of a pair and type leads; restricted ones, one per operation, only where the pair has no open one.
// Returns: nothing
// Cost:    all relationships.
MATCH (from:Node)-[link]->(to:Node)
WHERE link.lead IS NOT NULL
WITH from, to, type(link) AS linkType, collect(link) AS links
CALL (links) {
  WITH COLLECT {
    UNWIND links AS link
    RETURN link
    ORDER BY link.open DESC, link.id
  } AS ordered
  UNWIND range(0, size(ordered) - 1) AS place
  WITH ordered, place, ordered[place] AS link
  SET link.lead =
    CASE
      WHEN head(ordered).open THEN place = 0
      ELSE none(earlier IN ordered[..place] WHERE earlier.operation = link.operation)
    END
} IN TRANSACTIONS OF 10000 ROWS
