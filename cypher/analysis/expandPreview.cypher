// Purpose: what lies one step from some nodes, counted by type of link, direction, kind of neighbour and year.
// Parent:  none
// Returns: neighbours, links, groups
// Cost:    the link relationships of the start nodes.
WITH COLLECT {
  MATCH (start:Node)
  WHERE start.id IN $a.from AND start:Entity|Event|Operation
    AND (start.open
      OR start.operation IN $a.viewer.operations
      OR any(held IN start.restrictedTo WHERE held IN $a.viewer.operations))
  RETURN start
} AS starts
WITH COLLECT {
  UNWIND starts AS start
  MATCH (start)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(neighbour:Node)
  WHERE (link.open OR link.operation IN $a.viewer.operations) AND NOT neighbour IN starts
  WITH start, neighbour, type(link) AS linkType,
    type(link) IN ['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS'] OR startNode(link) = start AS outwards,
    max(left(coalesce(link.lastSeen, link.to, link.from), 4)) AS year
  RETURN {neighbour: neighbour, type: linkType, direction: CASE WHEN outwards THEN 'OUT' ELSE 'IN' END, year: toInteger(year)}
} AS found
WITH found, COLLECT {
  UNWIND found AS one
  WITH one.type AS linkType, one.direction AS direction, one.year AS year, one.neighbour AS neighbour,
    kindLabel(one.neighbour) AS kind
  WITH linkType, direction, year, kind, count(*) AS links, count(DISTINCT neighbour) AS neighbours
  ORDER BY links DESC, linkType, direction, kind, year DESC
  RETURN {type: linkType, direction: direction, label: kind, year: year, neighbours: neighbours, links: links}
} AS groups
WITH size(found) AS links, groups, COUNT {
  UNWIND found AS one
  RETURN DISTINCT one.neighbour AS neighbour
} AS neighbours
