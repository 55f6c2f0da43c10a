// Purpose: links of one of two that become one, or are two again, become links of the other: all of them, those that a merge
//          brought (MOVED) or the others (OWN); which merge it was is noted (ADD) or forgotten (REMOVE). Who leads, and which
//          way those go that read the same both ways, is settled afterwards.
// Params:  from, to, merge, only (ALL, MOVED or OWN), mark (ADD, REMOVE or KEEP)
// Returns: nothing
// Cost:    the links of the one from which they go.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
MATCH (heir:Node {id: $a.to})
MATCH (giver:Node {id: $a.from})-[link]-(:Node)
WHERE link.lead IS NOT NULL AND ($a.only = 'ALL' OR ($a.only = 'MOVED') = coalesce($a.merge IN link.moved, false))
WITH DISTINCT heir, giver, link, type(link) AS linkType, properties(link) AS stated,
  startNode(link) AS oldFrom, endNode(link) AS oldTo
DELETE link
WITH linkType, stated,
  CASE WHEN oldFrom = giver THEN heir ELSE oldFrom END AS from,
  CASE WHEN oldTo = giver THEN heir ELSE oldTo END AS to,
  [merge IN coalesce(stated.moved, []) WHERE merge <> $a.merge] AS others
CREATE (from)-[moved:$(linkType)]->(to)
SET moved = stated, moved.lead = false
SET moved.moved = CASE
  WHEN $a.mark = 'ADD' THEN others + $a.merge
  WHEN $a.mark = 'KEEP' THEN stated.moved
  WHEN size(others) > 0 THEN others
END
