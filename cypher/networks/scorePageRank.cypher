// Purpose: notes on each node of a viewer's network in memory its PageRank.
// Params:  graph, weight, rounds
// Returns: converged
// Cost:    all pairs of the network, once for each round.
CALL gds.pageRank.mutate($a.graph, {
  relationshipTypes: ['PAIR'], relationshipWeightProperty: $a.weight, mutateProperty: 'score',
  dampingFactor: 0.85, maxIterations: toInteger($a.rounds), tolerance: 1e-12
}) YIELD didConverge
WITH didConverge AS converged
