// Purpose: links that a merge moved are again of the one that was dropped. Who leads is settled afterwards.
// Params:  drop, keep, merge
// Returns: nothing
// Cost:    the links of the one that was kept.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
MATCH (drop:Node {id: $a.drop})
MATCH (keep:Node {id: $a.keep})-[link]-(:Node)
WHERE link.lead IS NOT NULL AND $a.merge IN link.moved
WITH DISTINCT keep, drop, link, type(link) AS linkType, properties(link) AS stated,
  startNode(link) AS oldFrom, endNode(link) AS oldTo
DELETE link
WITH linkType, stated,
  CASE WHEN oldFrom = keep THEN drop ELSE oldFrom END AS start,
  CASE WHEN oldTo = keep THEN drop ELSE oldTo END AS end
WITH linkType, stated, start, end,
  linkType IN ['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS'] AND start.id > end.id AS turned
WITH linkType, stated, CASE WHEN turned THEN end ELSE start END AS from, CASE WHEN turned THEN start ELSE end END AS to
CREATE (from)-[back:$(linkType)]->(to)
SET back = stated, back.lead = false
SET back.moved = CASE WHEN size(stated.moved) > 1 THEN [merge IN stated.moved WHERE merge <> $a.merge] END
