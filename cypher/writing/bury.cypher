// Purpose: one that was merged is an entity no more: what is left of it is its id and where it went.
// Params:  drop, keep, merge, number
// Returns: nothing
// Cost:    two index seeks.
MATCH (keep:Node {id: $a.keep})
MATCH (drop:Node {id: $a.drop})
WITH keep, drop, kindLabel(drop) AS kind
REMOVE drop:Entity:Common:$(kind)
SET drop:Merged, drop.mergedKind = kind
CREATE (drop)-[:MERGED_INTO {merge: $a.merge, number: toInteger($a.number)}]->(keep)
