// Purpose: ways between two sets of nodes: all shortest ones of a few pairs, or those that a search has found (ways).
//          No row where more than 50,000 are equally short: then a search has to find the best.
// Parent:  none
// Depth:   maxDepth
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
  WHERE all(step IN steps WHERE ((step.lead AND $a.avoidOperations IS NULL) OR (stands(step) AND NOT step.operation IN $a.avoidOperations))
    AND (step.open OR step.operation IN $a.viewer.operations)
    AND ($a.types IS NULL OR type(step) IN $a.types)
    AND ($a.avoidTypes IS NULL OR NOT type(step) IN $a.avoidTypes))
    AND all(stop IN nodes(way) WHERE mayPass(stop) OR stop = start OR stop = goal)
  RETURN DISTINCT nodes(way) AS through
  LIMIT 50001
} AS found
WITH found AS shortest
WHERE size(found) <= 50000
WITH COLLECT {
  CALL (shortest) {
    UNWIND shortest AS through
    // Each stop is looked at once, on however many ways it lies; a way of one link has none.
    UNWIND CASE WHEN size(through) = 2 THEN [null] ELSE range(1, size(through) - 2) END AS at
    WITH CASE WHEN at IS NOT NULL THEN through[at] END AS stop, collect({through: through, at: at}) AS places
    WITH places, CASE WHEN stop:Operation|Organisation OR isCommon(stop) THEN 1 ELSE 0 END AS common, COUNT {
      MATCH (stop)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
    |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
    |INVOLVED_IN|ROLE_IN]-(other:Node)
      WHERE link.lead AND (link.open OR link.operation IN $a.viewer.operations)
      RETURN DISTINCT other
    } AS degree
    UNWIND places AS place
    WITH place.through AS through, place.at AS at, common, degree
    ORDER BY at
    WITH through, sum(common) AS commonStops, collect(CASE WHEN at IS NOT NULL THEN degree END) AS degrees
    WITH head(through) AS start, last(through) AS goal, {
      through: through, commonStops: commonStops, degrees: degrees, weight: null,
      rank: [size(through), commonStops, reduce(total = 0, degree IN degrees | total + toInteger(round(1000 * log(1 + degree)))),
        reduce(text = '', stop IN through | text + stop.id + ' ')]
    } AS found
    ORDER BY found.rank
    WITH start, goal, collect(found) AS ofPair
    UNWIND CASE $a.mode WHEN 'SHORTEST' THEN ofPair[..1] ELSE ofPair END AS found
    RETURN found
  }
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
    CALL (kept) {
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
      RETURN type(link) AS linkType, startNode(link).id AS source, endNode(link).id AS target, collect(DISTINCT link) AS merged
    }
    WITH linkType, source, target, merged
    WHERE any(said IN merged WHERE stands(said))
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
