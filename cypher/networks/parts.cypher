// Purpose: notes on each node of a viewer's network in memory with what it hangs together.
// Params:  graph
// Returns: count
// Cost:    all pairs of the network.
CALL gds.wcc.mutate($a.graph, {relationshipTypes: ['PAIR'], mutateProperty: 'part'}) YIELD componentCount AS found
WITH found AS count
