// Purpose: links between two that become one are parked: they would lead from a thing to itself. Nobody sees them until
//          the merge is undone.
// Params:  keep, drop, merge
// Returns: nothing
// Cost:    the links of the one that is dropped.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
MATCH (drop:Node {id: $a.drop})-[link]-(keep:Node {id: $a.keep})
WHERE link.lead IS NOT NULL
WITH DISTINCT link, startNode(link) AS from, endNode(link) AS to, type(link) AS linkType, properties(link) AS stated
DELETE link
CREATE (from)-[parked:PARKED]->(to)
SET parked = stated, parked.parked = linkType, parked.merge = $a.merge, parked.lead = null
