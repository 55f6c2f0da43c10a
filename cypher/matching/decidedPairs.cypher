// Purpose: of pairs those of which somebody states, as far as the viewer may see it, that they are the same, or decided that
//          they are not.
// Params:  pairs (lists of two ids)
// Returns: decided (list of their places)
// Cost:    the decisions and SAME_AS links of each.
WITH COLLECT {
  UNWIND range(0, size($a.pairs) - 1) AS place
  MATCH (one:Node {id: $a.pairs[place][0]})
  MATCH (other:Node {id: $a.pairs[place][1]})
  WHERE EXISTS {
    MATCH (one)-[same:SAME_AS]-(other)
    WHERE same.open OR same.operation IN $a.viewer.operations
  } OR EXISTS {
    MATCH (one)<-[:DECIDES]-(decision:Source)-[:DECIDES]->(other)
    WHERE decision.resolution = 'NOT_SAME' AND (decision.open OR decision.operation IN $a.viewer.operations)
  }
  RETURN place
} AS decided
