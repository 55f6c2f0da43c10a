// Purpose: one that was merged is an entity again.
// Params:  merge
// Returns: keep, drop
// Cost:    an index seek.
MATCH (drop:Merged)-[into:MERGED_INTO {merge: $a.merge}]->(keep:Node)
WITH keep, drop, into, drop.mergedKind AS kind
DELETE into
REMOVE drop:Merged
SET drop:Entity:$(kind), drop.mergedKind = null
RETURN keep.id AS keep, drop.id AS drop
