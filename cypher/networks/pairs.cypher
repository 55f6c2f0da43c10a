// Purpose: the pairs of a viewer's network in memory, by the ids of their nodes.
// Params:  graph
// Returns: arcs
// Cost:    all pairs of the network.
WITH COLLECT {
  CALL gds.graph.relationshipProperty.stream($a.graph, 'statements', ['PAIR'])
  YIELD sourceNodeId, targetNodeId, propertyValue
  WITH sourceNodeId AS one, targetNodeId AS other, propertyValue AS statements
  WHERE one < other
  RETURN [gds.util.asNode(one).id, gds.util.asNode(other).id, statements, true]
} AS arcs
