// Purpose: of the network in memory the links that the viewer may see and that stand: those of open operations, and of the
//          restricted ones to which they belong.
// Params:  graph, to
// Returns: links
// Cost:    all links in memory; some 2 s for 4.5 million.
WITH COLLECT {
  MATCH (operation:Operation)
  WHERE operation.id IN $a.viewer.operations AND operation.scope > 0
  RETURN operation.scope AS scope
  ORDER BY scope
} AS scopes
WITH reduce(test = 'r.scope = 0.0', scope IN scopes | test + ' OR r.scope = ' + toString(toFloat(scope))) AS seen
CALL gds.graph.filter($a.to, $a.graph, '*', '(' + seen + ') AND r.statements > 0.0') YIELD relationshipCount
WITH relationshipCount AS links
