// Purpose: draws the ways that a search in code has found.
// Parent:  none
// Returns: nodes, links, paths, truncation
// Cost:    an index seek for each stop, and the smaller of the two degrees for each step.
WITH COLLECT {
  UNWIND range(0, size($a.ways) - 1) AS place
  WITH place, $a.ways[place] AS way
  WITH place, way, COLLECT {
    UNWIND range(0, size(way.ids) - 1) AS at
    MATCH (stop:Node {id: way.ids[at]})
    RETURN stop
    ORDER BY at
  } AS through
  RETURN {through: through, commonStops: toInteger(way.commonStops), degrees: way.degrees, weight: way.weight}
  ORDER BY place
} AS ways
WITH ways,
  COLLECT {
    UNWIND ways AS way
    UNWIND way.through AS stop
    RETURN DISTINCT stop
  } AS nodes,
  COLLECT {
    CALL (ways) {
      UNWIND ways AS way
      UNWIND range(1, size(way.through) - 1) AS place
      WITH DISTINCT way.through[place - 1] AS before, way.through[place] AS after
      WITH DISTINCT
        CASE WHEN before.id < after.id THEN before ELSE after END AS one,
        CASE WHEN before.id < after.id THEN after ELSE before END AS other
      MATCH (one)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
    |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
    |INVOLVED_IN|ROLE_IN]-(other)
      WHERE ($a.avoidOperations IS NULL OR NOT link.operation IN $a.avoidOperations)
        AND (link.open OR link.operation IN $a.viewer.operations)
        AND ($a.types IS NULL OR type(link) IN $a.types)
        AND ($a.avoidTypes IS NULL OR NOT type(link) IN $a.avoidTypes)
      RETURN type(link) AS linkType, startNode(link).id AS source, endNode(link).id AS target, collect(DISTINCT link) AS merged
    }
    WITH linkType, source, target, merged
    WHERE any(said IN merged WHERE stands(said))
    ORDER BY linkType, source, target
    RETURN {type: linkType, source: source, target: target, statements: merged}
  } AS links
WITH nodes, links,
  [way IN ways | {
    length: size(way.through) - 1,
    nodeIds: [stop IN way.through | stop.id],
    commonNodes: way.commonStops,
    degrees: way.degrees,
    weight: way.weight,
    hops: [place IN range(1, size(way.through) - 1) | [link IN links
      WHERE (link.source = way.through[place - 1].id AND link.target = way.through[place].id)
        OR (link.target = way.through[place - 1].id AND link.source = way.through[place].id)
      | [link.type + '|' + link.source + '|' + link.target,
        [said IN link.statements | [said.gradeRank, said.status, said.strength, null, said.source]]]]]
  }] AS paths
WITH nodes, links, paths, $a.cut AS truncation
