// Purpose: draws whom something could have reached: the nodes, and the links of each pair that follows another.
// Parent:  none
// Returns: nodes, links, reached, truncation
// Cost:    an index seek for each node, and the smaller of the two degrees for each pair.
WITH COLLECT {
  UNWIND range(0, size($a.ids) - 1) AS place
  MATCH (node:Node {id: $a.ids[place]})
  RETURN node
  ORDER BY place
} AS nodes, COLLECT {
  UNWIND $a.pairs AS pair
  MATCH (one:Node {id: pair[0]})-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(other:Node {id: pair[1]})
  WHERE (link.open OR link.operation IN $a.viewer.operations)
    AND (link:INVOLVED_IN OR type(link) IN $a.over)
  WITH type(link) AS linkType, startNode(link).id AS source, endNode(link).id AS target, collect(DISTINCT link) AS merged
  WHERE any(said IN merged WHERE stands(said))
  ORDER BY linkType, source, target
  RETURN {type: linkType, source: source, target: target, statements: merged}
} AS links
WITH nodes, links, $a.reached AS reached, $a.cut AS truncation
