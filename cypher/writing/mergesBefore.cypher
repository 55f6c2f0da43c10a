// Purpose: a merge, and those that came after it and have to do with what it made: they are taken apart before it.
// Params:  merges
// Returns: merge, number, keep, drop
// Cost:    the merges of what was kept.
UNWIND $a.merges AS asked
MATCH (first:Merged)-[into:MERGED_INTO {merge: asked}]->(:Node)
MATCH (first)-[:MERGED_INTO*]->(kept:Entity)
MATCH (kept)<-[:MERGED_INTO*0..]-(next:Node)<-[later:MERGED_INTO]-(drop:Node)
WHERE later.number >= into.number
RETURN DISTINCT later.merge AS merge, later.number AS number, next.id AS keep, drop.id AS drop
ORDER BY number DESC
