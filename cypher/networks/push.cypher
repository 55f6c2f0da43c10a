// Purpose: a small network in the server's memory, made of pairs of numbers: for measures that take long in one thread.
// Params:  graph, pairs
// Returns: nodes
// Cost:    the pairs.
UNWIND $a.pairs AS pair
WITH toInteger(pair[0]) AS one, toInteger(pair[1]) AS other
WITH gds.graph.project($a.graph, one, other, {relationshipType: 'PAIR'}, {undirectedRelationshipTypes: ['PAIR']}) AS made
WITH made.nodeCount AS nodes
