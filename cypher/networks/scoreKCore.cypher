// Purpose: notes on each node of a viewer's network in memory the core that it belongs to.
// Params:  graph
// Returns: converged
// Cost:    all pairs of the network.
CALL gds.kcore.mutate($a.graph, {relationshipTypes: ['PAIR'], mutateProperty: 'score'}) YIELD nodePropertiesWritten
WITH nodePropertiesWritten >= 0 AS converged
