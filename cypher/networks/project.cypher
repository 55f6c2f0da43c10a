// Purpose: the network of all entities, and of events where wanted, in the server's memory, with the number of the
//          operation that states each link, and no weight for what was disproved. Nobody is answered from it: each viewer's own
//          is made from it.
// Params:  graph, labels
// Returns: links
// Cost:    all link relationships; some 4 s for 4.5 million.
CALL gds.graph.project($a.graph, $a.labels, {
  LINK: {type: '*', properties: {
    scope: {property: 'scope', defaultValue: -2.0},
    statements: {property: 'unitWeight', defaultValue: 1.0}
  }}
}) YIELD relationshipCount
WITH relationshipCount AS links
