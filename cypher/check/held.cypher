// Purpose: records, sources, events and facts that are not as visible as the operation which holds them, or that none holds.
// Returns: id
// Cost:    all nodes.
MATCH (node:Node)
WHERE node:Record OR node:Source OR node:Event OR node:Fact
OPTIONAL MATCH (operation:Node {id: node.operation})
WITH node, operation
// What an import is bringing stands under a holder that is none, hidden, until all of it is there.
WHERE NOT coalesce(node.operation STARTS WITH 'import ' AND NOT node.open, false)
  AND (coalesce(node.open <> operation.open, node.operation IS NOT NULL OR NOT node:Fact OR NOT node.open)
    OR (node:Source AND coalesce(node.scope <> operation.scope, true)))
WITH node.id AS id
