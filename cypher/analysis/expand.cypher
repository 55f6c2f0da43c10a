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
  WITH neighbour, max(coalesce(link.lastSeen, link.to, link.from, '')) AS seen
  RETURN neighbour
  ORDER BY coalesce(neighbour.common, false), seen DESC, neighbour.id
} AS neighbours
WITH starts, neighbours, neighbours[..toInteger($a.limit)] AS kept
WITH starts + kept AS nodes, starts, size(neighbours) AS reached, size(kept) AS kept
WITH nodes, reached, kept, COLLECT {
  UNWIND starts AS start
  MATCH (start)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(neighbour:Node)
  WHERE neighbour IN nodes
    AND (link.open OR link.operation IN $a.viewer.operations)
    AND ($a.types IS NULL OR type(link) IN $a.types)
  WITH DISTINCT link,
    type(link) IN ['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS'] AND startNode(link).id > endNode(link).id AS turned
  WITH link,
    CASE WHEN turned THEN endNode(link).id ELSE startNode(link).id END AS one,
    CASE WHEN turned THEN startNode(link).id ELSE endNode(link).id END AS other
  WITH type(link) AS linkType, one, other, collect(link) AS merged
  ORDER BY linkType, one, other
  RETURN {type: linkType, source: one, target: other, statements: merged}
} AS links
WITH nodes, links, CASE WHEN kept < reached THEN {
  what: 'nodes', limit: toInteger($a.limit), shown: kept, total: reached,
  howToGoOn: 'Ask with types or kinds for fewer neighbours, with a higher limit, or page through the links of a node.'
} END AS truncation
