// Purpose: facts and decisions that a merge moved are again of the one that was dropped.
// Params:  drop, keep, merge
// Returns: nothing
// Cost:    the facts and decisions of the one that was kept.
MATCH (drop:Node {id: $a.drop})
MATCH (speaker:Node)-[mention:CONCERNS|APART]->(:Node {id: $a.keep})
WHERE last(mention.moved) = $a.merge
WITH drop, speaker, mention, type(mention) AS mentionType, mention.moved[..-1] AS moved
DELETE mention
CREATE (speaker)-[back:$(mentionType)]->(drop)
SET back.moved = CASE WHEN size(moved) > 0 THEN moved END
