// Purpose: gives back the memory of the links of which pairs were made.
// Params:  graph
// Returns: links
// Cost:    nothing.
CALL gds.graph.relationships.drop($a.graph, 'LINK') YIELD deletedRelationships
WITH deletedRelationships AS links
