// Purpose: links that are not as visible as their operation, have not its number, or name a source of another.
// Returns: found, example
// Cost:    all relationships.
MATCH (:Node)-[link]->(:Node)
WHERE link.lead IS NOT NULL
WITH DISTINCT link.operation AS held, link.source AS stated, link.open AS open, link.scope AS scope
OPTIONAL MATCH (operation:Node {id: held})-[:HOLDS]->(source:Node {id: stated})
WITH held, operation, source, open, scope
WHERE source IS NULL
  OR open IS NULL
  OR open <> operation.open
  OR scope IS NULL
  OR scope <> operation.scope
  OR source.scope <> operation.scope
RETURN count(*) AS found, min(held) AS example
