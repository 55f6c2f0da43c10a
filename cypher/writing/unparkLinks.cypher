// Purpose: links that a merge parked are links again. Who leads is settled afterwards.
// Params:  drop, merge
// Returns: nothing
// Cost:    what is parked at the one that was dropped.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
MATCH (drop:Node {id: $a.drop})-[link:PARKED]-(:Node)
WHERE link.merge = $a.merge
WITH DISTINCT link, startNode(link) AS from, endNode(link) AS to, properties(link) AS stated
DELETE link
CREATE (from)-[back:$(stated.parked)]->(to)
SET back = stated, back.parked = null, back.merge = null, back.lead = false
