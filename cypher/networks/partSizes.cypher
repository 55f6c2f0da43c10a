// Purpose: how many nodes of a viewer's network in memory hang together in some of its parts.
// Params:  graph, parts
// Returns: sizes (pairs: part, nodes)
// Cost:    all nodes of the network.
WITH COLLECT {
  CALL gds.graph.nodeProperty.stream($a.graph, 'part') YIELD propertyValue AS part
  WITH part, count(*) AS size
  WHERE part IN $a.parts
  RETURN [part, size]
} AS sizes
