// Purpose: makes one link without direction of all links between two nodes, with how many they are.
// Params:  graph
// Returns: links
// Cost:    all links of the network.
CALL gds.graph.relationships.toUndirected($a.graph, {
  relationshipType: 'LINK', mutateRelationshipType: 'PAIR', aggregation: {scope: 'MAX', statements: 'SUM'}
}) YIELD relationshipsWritten
WITH relationshipsWritten AS links
