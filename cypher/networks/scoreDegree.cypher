// Purpose: notes on each node of a viewer's network in memory how many others it is linked to, or by how many statements.
// Params:  graph, weight
// Returns: converged
// Cost:    all pairs of the network.
CALL gds.degree.mutate($a.graph, {
  relationshipTypes: ['PAIR'], relationshipWeightProperty: $a.weight, mutateProperty: 'score'
}) YIELD nodePropertiesWritten
WITH nodePropertiesWritten >= 0 AS converged
