// Purpose: of a network in memory the nodes that have a link. Without this, entities of which only hidden operations know
//          would count and change what chance picks.
// Params:  graph, to
// Returns: nodes
// Cost:    all links of the network.
CALL gds.graph.filter($a.to, $a.graph, 'n.links > 0.0', '*') YIELD nodeCount
WITH nodeCount AS nodes
