// Purpose: facts and decisions that a merge moved are again of the one that was dropped.
// Params:  drop, keep, merge
// Returns: nothing
// Cost:    the facts and decisions of the one that was kept.
MATCH (drop:Node {id: $a.drop})
MATCH (speaker:Node)-[mention:CONCERNS|DECIDES]->(:Node {id: $a.keep})
WHERE $a.merge IN mention.moved
WITH drop, speaker, mention, type(mention) AS mentionType, 
  [merge IN mention.moved WHERE merge <> $a.merge] AS moved
DELETE mention
CREATE (speaker)-[back:$(mentionType)]->(drop)
SET back.moved = CASE WHEN size(moved) > 0 THEN moved END
