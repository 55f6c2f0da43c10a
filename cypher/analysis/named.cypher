// Purpose: the ids of nodes that a search knows by their numbers.
// Params:  nodes, by number
// Returns: found ([number, id])
// Cost:    one look at each node.
WITH COLLECT {
  UNWIND $a.nodes AS number
  MATCH (node:Node)
  WHERE id(node) = toInteger(number)
    AND (node.open
      OR node.operation IN $a.viewer.operations
      OR any(held IN node.restrictedTo WHERE held IN $a.viewer.operations))
  RETURN [id(node), node.id]
} AS found
