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
  CALL (starts) {
    UNWIND starts AS start
    MATCH (start)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
    |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
    |INVOLVED_IN|ROLE_IN]-(neighbour:Node)
    WHERE (link.open OR link.operation IN $a.viewer.operations) AND stands(link) AND NOT neighbour IN starts
    // Taken together: each property that is asked for by itself is looked for along the whole relationship.
    WITH start, neighbour, type(link) AS linkType, startNode(link) = start AS outwards, link {.lastSeen, .to, .from} AS said
    RETURN start, neighbour, linkType,
      outwards OR linkType IN ['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS'] AS outwards,
      max(coalesce(said.lastSeen, said.to, said.from)) AS seen
  }
  RETURN [neighbour, linkType, outwards, left(seen, 4)]
} AS found
WITH found, COLLECT {
  CALL (found) {
    UNWIND found AS one
    WITH one[0] AS neighbour, one[1] AS linkType, one[2] AS outwards, one[3] AS year
    WITH neighbour, linkType, outwards, year, kindLabel(neighbour) AS kind
    RETURN linkType, outwards, year, kind, count(*) AS links, count(DISTINCT neighbour) AS neighbours
  }
  WITH linkType, CASE WHEN outwards THEN 'OUT' ELSE 'IN' END AS direction, toInteger(year) AS year, kind, links, neighbours
  ORDER BY links DESC, linkType, direction, kind, year DESC
  RETURN {type: linkType, direction: direction, label: kind, year: year, neighbours: neighbours, links: links}
} AS groups
WITH size(found) AS links, groups, COUNT {
  UNWIND found AS one
  RETURN DISTINCT one[0] AS neighbour
} AS neighbours
