// Purpose: the nodes one step from some nodes, and the links between them and the start.
// Parent:  none
// Returns: nodes, links, truncation
// Cost:    the link relationships of the start nodes, twice.
WITH COLLECT {
  MATCH (start:Node)
  WHERE start.id IN $a.from AND start:Entity|Event|Operation
    AND (start.open
      OR start.operation IN $a.viewer.operations
      OR any(held IN start.restrictedTo WHERE held IN $a.viewer.operations))
  RETURN start
  ORDER BY start.id
} AS starts
WITH starts, COLLECT {
  UNWIND starts AS start
  MATCH (start)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(neighbour:Node)
  WHERE (link.open OR link.operation IN $a.viewer.operations)
    AND ($a.types IS NULL OR type(link) IN $a.types)
    AND ($a.kinds IS NULL OR any(kind IN $a.kinds WHERE kind IN labels(neighbour)))
    AND NOT neighbour IN starts
    AND ($a.known IS NULL OR NOT neighbour.id IN $a.known)
    AND ($a.direction IS NULL OR $a.direction = CASE WHEN startNode(link) = start THEN 'OUT' ELSE 'IN' END
      OR type(link) IN ['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS'])
    AND ($a.seenFrom IS NULL OR coalesce(link.lastSeen, link.to, link.from) + '~' >= $a.seenFrom)
    AND ($a.seenTo IS NULL OR coalesce(link.lastSeen, link.to, link.from) < $a.seenTo + '~')
  WITH neighbour, max(coalesce(link.lastSeen, link.to, link.from, '')) AS seen, count(DISTINCT start) AS holders
  WHERE holders >= toInteger($a.minimumLinks)
    AND ($a.hubLimit IS NULL OR COUNT {
      MATCH (neighbour)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
      |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
      |INVOLVED_IN|ROLE_IN]-(other:Node)
      WHERE link.open OR link.operation IN $a.viewer.operations
      RETURN DISTINCT other, type(link) AS linkType, startNode(link) = neighbour AS outwards
    } <= toInteger($a.hubLimit))
  RETURN neighbour
  ORDER BY coalesce(neighbour.common, false) OR any(held IN coalesce(neighbour.commonTo, []) WHERE held IN $a.viewer.operations),
    seen DESC, neighbour.id
} AS neighbours
WITH starts, neighbours[..toInteger($a.limit)] AS kept, size(neighbours) AS reached
WITH starts + kept AS drawn, reached, size(kept) AS shown,
  CASE WHEN $a.known IS NULL THEN starts ELSE starts + kept END AS ends,
  [start IN starts WHERE $a.known IS NULL OR NOT start.id IN $a.known] + kept AS nodes
WITH nodes, reached, shown, COLLECT {
  UNWIND ends AS start
  MATCH (start)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(neighbour:Node)
  WHERE (link.open OR link.operation IN $a.viewer.operations)
    AND ($a.types IS NULL OR type(link) IN $a.types)
    AND (neighbour IN drawn OR neighbour.id IN $a.known)
  // A link between two start nodes is found from both of its ends; what reads the same both ways is stored one way round.
  WITH type(link) AS linkType, startNode(link) AS one, endNode(link) AS other, collect(DISTINCT link) AS merged
  WITH linkType, one.id AS source, other.id AS target, merged
  ORDER BY linkType, source, target
  RETURN {type: linkType, source: source, target: target, statements: merged}
} AS links
WITH nodes, links, CASE WHEN shown < reached THEN {
  what: 'nodes', limit: toInteger($a.limit), shown: shown, total: reached,
  howToGoOn: 'Ask with known: for the next ones, with types or kinds for fewer, with a higher limit, or page through the links of a node.'
} END AS truncation
