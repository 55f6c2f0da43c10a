// Purpose: all shortest ways between two sets of nodes.
// Parent:  none
// Returns: nodes, links, paths, truncation
// Cost:    one search from both ends per pair, over leading relationships alone; then the statements of each step.
WITH COLLECT {
  MATCH (start:Node)
  WHERE start.id IN $a.from AND start:Entity|Event|Operation
  MATCH (goal:Node)
  WHERE goal.id IN $a.to AND goal:Entity|Event|Operation AND goal <> start
    AND all(side IN [start, goal] WHERE side.open
      OR side.operation IN $a.viewer.operations
      OR any(held IN side.restrictedTo WHERE held IN $a.viewer.operations))
  MATCH way = allShortestPaths((start)-[steps
  :USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN*..12]-(goal))
  WHERE all(step IN steps WHERE step.lead
    AND (step.open OR step.operation IN $a.viewer.operations)
    AND (type(step) <> 'INVOLVED_IN' OR $a.throughEvents OR endNode(step) IN [start, goal])
    AND (type(step) <> 'ROLE_IN' OR $a.throughOperations OR endNode(step) IN [start, goal]))
  WITH start, steps
  WHERE size(steps) <= toInteger($a.maxDepth)
  WITH
    reduce(passed = [start], step IN steps |
      passed + CASE WHEN startNode(step) = last(passed) THEN endNode(step) ELSE startNode(step) END) AS stops,
    [step IN steps |
      CASE
        WHEN type(step) IN ['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS'] AND startNode(step).id > endNode(step).id
        THEN [type(step), endNode(step).id, startNode(step).id]
        ELSE [type(step), startNode(step).id, endNode(step).id]
      END] AS hops
  UNWIND range(0, size(hops) - 1) AS place
  WITH DISTINCT stops, place, hops[place] AS hop
  ORDER BY place, hop[0], hop[1]
  WITH stops, collect(hop) AS hops, size([stop IN stops[1..-1]
    WHERE coalesce(stop.common, false) OR any(held IN coalesce(stop.commonTo, []) WHERE held IN $a.viewer.operations)]) AS hubs
  RETURN {through: stops, over: hops, commonStops: hubs}
  ORDER BY size(stops), hubs, reduce(text = '', stop IN stops | text + stop.id + ' ')
} AS ways
WITH ways, ways[..toInteger($a.limit)] AS kept
WITH ways, kept,
  COLLECT {
    UNWIND kept AS way
    UNWIND way.through AS stop
    RETURN DISTINCT stop
  } AS nodes,
  COLLECT {
    UNWIND kept AS way
    UNWIND way.over AS hop
    WITH DISTINCT hop
    MATCH (one:Node {id: hop[1]})-[link]-(other:Node {id: hop[2]})
    WHERE type(link) = hop[0]
      AND (link.open OR link.operation IN $a.viewer.operations)
      AND (startNode(link) = one OR hop[0] IN ['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS'])
    WITH hop, collect(link) AS merged
    ORDER BY hop[0], hop[1], hop[2]
    RETURN {type: hop[0], source: hop[1], target: hop[2], statements: merged}
  } AS links
WITH nodes, links,
  [way IN kept | {
    length: size(way.through) - 1,
    nodeIds: [stop IN way.through | stop.id],
    linkKeys: [hop IN way.over | hop[0] + '|' + hop[1] + '|' + hop[2]],
    commonNodes: way.commonStops
  }] AS paths,
  CASE WHEN size(kept) < size(ways) THEN {
    what: 'paths', limit: toInteger($a.limit), shown: size(kept), total: size(ways),
    howToGoOn: 'Ask with a higher limit, or between fewer nodes at once.'
  } END AS truncation
