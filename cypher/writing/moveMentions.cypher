// Purpose: facts that concern one that is merged, and decisions that it is not the same as others, are of the one that is
//          kept, and remember by which merge. What names both stays where it is, out of sight.
// Params:  drop, keep, merge
// Returns: nothing
// Cost:    the facts and decisions of the one that is dropped.
MATCH (keep:Node {id: $a.keep})
MATCH (speaker:Node)-[mention:CONCERNS|DECIDES]->(:Node {id: $a.drop})
WHERE NOT EXISTS { MATCH (speaker)-[both:CONCERNS|DECIDES]->(keep) WHERE type(both) = type(mention) }
WITH keep, speaker, mention, type(mention) AS mentionType, coalesce(mention.moved, []) + $a.merge AS moved
DELETE mention
CREATE (speaker)-[to:$(mentionType)]->(keep)
SET to.moved = moved
