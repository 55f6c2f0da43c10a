// Purpose: notes on each node of a viewer's network in memory how many shortest ways from some nodes, picked by a fixed seed,
//          run through it; by one thread, so that the same question has the same answer.
// Params:  graph, samples
// Returns: converged
// Cost:    all pairs of the network, for each of the nodes picked.
CALL gds.betweenness.mutate($a.graph, {
  relationshipTypes: ['PAIR'], mutateProperty: 'score', samplingSize: toInteger($a.samples), samplingSeed: 1, concurrency: 1
}) YIELD nodePropertiesWritten
WITH nodePropertiesWritten >= 0 AS converged
