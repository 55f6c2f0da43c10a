// Purpose: the ids of nodes that a search knows by their numbers.
// Params:  nodes, by number
// Returns: found ([number, id])
// Cost:    one look at each node.
WITH COLLECT {
  UNWIND $a.nodes AS number
  MATCH (node:Node)
  WHERE id(node) = toInteger(number)
  RETURN [id(node), node.id]
} AS found
