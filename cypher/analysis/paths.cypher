// Purpose: ways between two sets of nodes: all shortest ones of a few pairs, or those that a search has found (ways).
// Parent:  none
// Returns: nodes, links, paths, truncation
// Cost:    one search from both ends per pair, over leading relationships alone; then the statements of each step.
WITH COLLECT {
  MATCH (start:Node)
  WHERE start.id IN $a.from AND start:Entity|Event|Operation
  MATCH (goal:Node)
  WHERE goal.id IN $a.to AND goal:Entity|Event|Operation AND goal <> start
    AND NOT (start.id IN $a.to AND goal.id IN $a.from AND start.id > goal.id)
    AND all(side IN [start, goal] WHERE side.open
      OR side.operation IN $a.viewer.operations
      OR any(held IN side.restrictedTo WHERE held IN $a.viewer.operations))
    AND ($a.avoidNodes IS NULL OR none(side IN [start, goal] WHERE side.id IN $a.avoidNodes))
  MATCH way = allShortestPaths((start)-[steps
  :USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN*..12]-(goal))
  WHERE all(step IN steps WHERE ((step.lead AND $a.avoidOperations IS NULL) OR NOT step.operation IN $a.avoidOperations)
    AND (step.open OR step.operation IN $a.viewer.operations)
    AND ($a.types IS NULL OR type(step) IN $a.types)
    AND ($a.avoidTypes IS NULL OR NOT type(step) IN $a.avoidTypes))
    AND all(stop IN nodes(way) WHERE stop = start OR stop = goal OR (true
      AND (NOT stop:Event OR $a.throughEvents)
      AND (NOT stop:Operation OR $a.throughOperations)
      AND (NOT stop:Organisation OR $a.throughOrganisations)
      AND ($a.throughCommon OR NOT (coalesce(stop.common, false) OR any(held IN coalesce(stop.commonTo, []) WHERE held IN $a.viewer.operations)))
      AND ($a.avoidNodes IS NULL OR NOT stop.id IN $a.avoidNodes)
      AND ($a.avoidKinds IS NULL OR none(kind IN $a.avoidKinds WHERE kind IN labels(stop)))))
  WITH nodes(way) AS through
  WHERE size(through) <= toInteger($a.maxDepth) + 1
  WITH DISTINCT through
  WITH through, size([stop IN through[1..-1]
    WHERE (stop:Operation OR stop:Organisation) OR (coalesce(stop.common, false) OR any(held IN coalesce(stop.commonTo, []) WHERE held IN $a.viewer.operations))]) AS commonStops,
    COLLECT {
      UNWIND through[1..-1] AS stop
      RETURN COUNT {
        MATCH (stop)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(other:Node)
        WHERE link.open OR link.operation IN $a.viewer.operations
        RETURN DISTINCT other
      }
    } AS degrees
  WITH head(through) AS start, last(through) AS goal, {
    through: through, commonStops: commonStops, degrees: degrees, weight: null,
    rank: [size(through), commonStops, reduce(total = 0, degree IN degrees | total + toInteger(round(1000 * log(1 + degree)))),
      reduce(text = '', stop IN through | text + stop.id + ' ')]
  } AS found
  ORDER BY found.rank
  WITH start, goal, collect(found) AS ofPair
  UNWIND CASE $a.mode WHEN 'SHORTEST' THEN ofPair[..1] ELSE ofPair END AS found
  RETURN found
  ORDER BY found.rank
} AS searched, COLLECT {
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
} AS given
WITH searched + given AS ways
WITH ways, ways[..toInteger($a.limit)] AS kept
WITH ways, kept,
  COLLECT {
    UNWIND kept AS way
    UNWIND way.through AS stop
    RETURN DISTINCT stop
  } AS nodes,
  COLLECT {
    UNWIND kept AS way
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
    WITH type(link) AS linkType, startNode(link).id AS source, endNode(link).id AS target, collect(DISTINCT link) AS merged
    ORDER BY linkType, source, target
    RETURN {type: linkType, source: source, target: target, statements: merged}
  } AS links
WITH ways, kept, nodes, links,
  [way IN kept | {
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
WITH nodes, links, paths, CASE
  WHEN $a.cut IS NOT NULL THEN $a.cut
  WHEN size(kept) < size(ways) THEN {
    what: 'paths', limit: toInteger($a.limit), shown: size(kept), total: size(ways),
    howToGoOn: 'Ask with a higher limit, or between fewer nodes at once.'
  }
END AS truncation
