// Purpose: records, sources, events and facts that are not as visible as their operation, and nodes that say not whether
//          they are open, or not that they are invented.
// Returns: found, example
// Cost:    all nodes.
MATCH (node:Node)
WITH node.operation AS held, node.open AS open, node.synthetic IS NULL AS unmarked,
  node:Record OR node:Source OR node:Event AS mustBeHeld, count(*) AS nodes, min(node.id) AS example
OPTIONAL MATCH (operation:Node {id: held})
WITH held, open, unmarked, mustBeHeld, nodes, example, operation
WHERE unmarked
  OR open IS NULL
  OR (operation IS NULL AND (held IS NOT NULL OR mustBeHeld))
  OR (operation IS NOT NULL AND open <> operation.open)
RETURN sum(nodes) AS found, min(example) AS example
