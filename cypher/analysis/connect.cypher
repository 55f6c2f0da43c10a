// Purpose: draws the networks that a search in code has found: what was asked for, what lies between, the links of each pair.
// Parent:  none
// Returns: nodes, links, networks, isolates, isSmallest, bound, truncation
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
  WHERE ($a.avoidOperations IS NULL OR NOT link.operation IN $a.avoidOperations)
    AND (link.open OR link.operation IN $a.viewer.operations)
    AND ($a.types IS NULL OR type(link) IN $a.types)
    AND ($a.avoidTypes IS NULL OR NOT type(link) IN $a.avoidTypes)
  WITH pair, type(link) AS linkType, startNode(link).id AS source, endNode(link).id AS target, collect(DISTINCT link) AS merged
  WHERE any(said IN merged WHERE stands(said))
  ORDER BY pair[0], pair[1], linkType, source
  RETURN {type: linkType, source: source, target: target, statements: merged}
} AS links
WITH nodes, links, [network IN $a.networks | {
  size: size(network.pairs),
  nodeIds: network.ids,
  betweenIds: network.between,
  withoutId: network.without,
  pairs: [link IN links WHERE any(pair IN network.pairs
      WHERE (link.source = pair[0] AND link.target = pair[1]) OR (link.source = pair[1] AND link.target = pair[0]))
    | link.type + '|' + link.source + '|' + link.target]
}] AS networks, $a.isolates AS isolates, $a.isSmallest AS isSmallest, $a.bound AS bound, $a.cut AS truncation
