// Purpose: for each node of a pushed network how near it is to those that it reaches, after Wasserman and Faust.
// Params:  graph
// Returns: scores
// Cost:    all pairs of the network, for each of its nodes.
WITH COLLECT {
  CALL gds.closeness.stream($a.graph, {useWassermanFaust: true}) YIELD nodeId, score
  RETURN [nodeId, score]
} AS scores
