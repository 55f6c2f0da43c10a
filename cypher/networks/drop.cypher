// Purpose: gives back the memory of a network.
// Params:  graph
// Returns: dropped
// Cost:    nothing.
CALL gds.graph.drop($a.graph, false) YIELD graphName
WITH graphName AS dropped
