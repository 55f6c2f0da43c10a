// Purpose: the nodes of a viewer's network in memory with the greatest scores, and the sum of all.
// Params:  graph, limit
// Returns: rows, total
// Cost:    all nodes of the network, three times.
CALL () {
  CALL gds.graph.nodeProperty.stream($a.graph, 'score') YIELD propertyValue AS score
  RETURN sum(toFloat(score)) AS total
}
CALL () {
  CALL gds.graph.nodeProperty.stream($a.graph, 'score') YIELD propertyValue AS score
  WITH score
  ORDER BY score DESC
  LIMIT toInteger($a.limit)
  RETURN coalesce(min(score), 0.0) AS least
}
WITH total, COLLECT {
  CALL gds.graph.nodeProperty.stream($a.graph, 'score') YIELD nodeId AS place, propertyValue AS noted
  WITH place, toFloat(noted) AS score
  WHERE score >= least
  WITH gds.util.asNode(place).id AS id, score
  ORDER BY score DESC, id
  LIMIT toInteger($a.limit)
  RETURN [id, score]
} AS rows
