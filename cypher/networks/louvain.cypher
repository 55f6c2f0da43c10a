// Purpose: notes on each node of a viewer's network in memory its community, by Louvain's method and by one thread.
// Params:  graph, weight
// Returns: count, clarity
// Cost:    all pairs of the network, several times.
CALL gds.louvain.mutate($a.graph, {
  relationshipTypes: ['PAIR'], relationshipWeightProperty: $a.weight, mutateProperty: 'community', concurrency: 1
}) YIELD communityCount AS found, modularity AS clarity
WITH found AS count, clarity
