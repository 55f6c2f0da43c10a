// Purpose: facts that concern one of two that become one, or are two again, and decisions about it are of the other, as links
//          are. What names both stays where it is, of the dropped one out of sight.
// Params:  from, to, merge, only (ALL, MOVED or OWN), mark (ADD, REMOVE or KEEP)
// Returns: nothing
// Cost:    the facts and decisions of the one from which they go.
MATCH (heir:Node {id: $a.to})
MATCH (speaker:Node)-[mention:CONCERNS|DECIDES]->(:Node {id: $a.from})
WHERE ($a.only = 'ALL' OR ($a.only = 'MOVED') = coalesce($a.merge IN mention.moved, false))
  AND NOT EXISTS { MATCH (speaker)-[both:CONCERNS|DECIDES]->(heir) WHERE type(both) = type(mention) }
WITH heir, speaker, mention, type(mention) AS mentionType, mention.moved AS before,
  [merge IN coalesce(mention.moved, []) WHERE merge <> $a.merge] AS others
DELETE mention
CREATE (speaker)-[moved:$(mentionType)]->(heir)
SET moved.moved = CASE
  WHEN $a.mark = 'ADD' THEN others + $a.merge
  WHEN $a.mark = 'KEEP' THEN before
  WHEN size(others) > 0 THEN others
END
