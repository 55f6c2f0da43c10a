// Purpose: links of one that is merged become links of the one that is kept, and remember by which merge. Those that read
//          the same both ways go from the smaller id to the greater. Who leads is settled afterwards.
// Params:  drop, keep, merge
// Returns: nothing
// Cost:    the links of the one that is dropped.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
MATCH (keep:Node {id: $a.keep})
MATCH (drop:Node {id: $a.drop})-[link]-(:Node)
WHERE link.lead IS NOT NULL
WITH DISTINCT keep, drop, link, type(link) AS linkType, properties(link) AS stated,
  startNode(link) AS oldFrom, endNode(link) AS oldTo
DELETE link
WITH linkType, stated,
  CASE WHEN oldFrom = drop THEN keep ELSE oldFrom END AS start,
  CASE WHEN oldTo = drop THEN keep ELSE oldTo END AS end
WITH linkType, stated, start, end,
  linkType IN ['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS'] AND start.id > end.id AS turned
WITH linkType, stated, CASE WHEN turned THEN end ELSE start END AS from, CASE WHEN turned THEN start ELSE end END AS to
CREATE (from)-[moved:$(linkType)]->(to)
SET moved = stated, moved.moved = coalesce(stated.moved, []) + $a.merge, moved.lead = false
