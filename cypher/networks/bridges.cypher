// Purpose: the pairs of a viewer's network in memory whose one link holds two parts together, those with the largest smaller
//          part first, and how many there are.
// Params:  graph, limit
// Returns: bridges (lists: lesser id, greater id, nodes in the smaller part), count
// Cost:    all pairs of the network, three times.
CALL () {
  CALL gds.bridges.stream($a.graph, {relationshipTypes: ['PAIR']}) YIELD remainingSizes AS sizes
  RETURN count(*) AS count
}
CALL () {
  CALL gds.bridges.stream($a.graph, {relationshipTypes: ['PAIR']}) YIELD remainingSizes AS sizes
  WITH CASE WHEN sizes[0] < sizes[1] THEN sizes[0] ELSE sizes[1] END AS smaller
  ORDER BY smaller DESC
  LIMIT toInteger($a.limit)
  RETURN coalesce(min(smaller), 0) AS least
}
WITH count, COLLECT {
  CALL gds.bridges.stream($a.graph, {relationshipTypes: ['PAIR']})
  YIELD from AS start, to AS end, remainingSizes AS sizes
  WITH start, end, CASE WHEN sizes[0] < sizes[1] THEN sizes[0] ELSE sizes[1] END AS smaller
  WHERE smaller >= least
  WITH gds.util.asNode(start).id AS one, gds.util.asNode(end).id AS other, smaller
  WITH CASE WHEN one < other THEN one ELSE other END AS lesser,
    CASE WHEN one < other THEN other ELSE one END AS greater, smaller
  ORDER BY smaller DESC, lesser + greater
  LIMIT toInteger($a.limit)
  RETURN [lesser, greater, smaller]
} AS bridges
