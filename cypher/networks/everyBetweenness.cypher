// Purpose: for each node of a pushed network how many shortest ways run through it.
// Params:  graph
// Returns: scores
// Cost:    all pairs of the network, for each of its nodes.
WITH COLLECT {
  CALL gds.betweenness.stream($a.graph) YIELD nodeId, score
  RETURN [nodeId, score]
} AS scores
