// Purpose: notes on each node of a network in memory how many links it has there.
// Params:  graph
// Returns: nodes
// Cost:    all links of the network.
CALL gds.degree.mutate($a.graph, {orientation: 'UNDIRECTED', mutateProperty: 'links'}) YIELD nodePropertiesWritten
WITH nodePropertiesWritten AS nodes
