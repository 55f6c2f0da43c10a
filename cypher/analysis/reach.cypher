// Purpose: the nodes one step further than some nodes.
// Params:  nodes (ids), passed (ids of what was reached before), and the filters of expand
// Returns: found ([id, 1 if common else 0, last seen, whether nothing lies behind it that it explains])
// Cost:    the link relationships of the nodes.
WITH COLLECT {
  MATCH (start:Node)
  WHERE start.id IN $a.nodes AND start:Entity|Event|Operation
    AND (start.open
      OR start.operation IN $a.viewer.operations
      OR any(held IN start.restrictedTo WHERE held IN $a.viewer.operations))
  MATCH (start)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(neighbour:Node)
  WHERE (link.open OR link.operation IN $a.viewer.operations)
    AND stands(link)
    AND ($a.types IS NULL OR type(link) IN $a.types)
    AND ($a.graded IS NULL OR link.gradeRank = 0 OR (link.gradeRank <= 15
      AND toInteger(link.gradeRank - 1) / 5 <= $a.graded.source AND toInteger(link.gradeRank - 1) % 5 <= $a.graded.information))
    AND ($a.materials IS NULL OR EXISTS {
      MATCH (origin:Node {id: link.source})
      WHERE origin.material IN $a.materials
    })
    AND ($a.kinds IS NULL OR any(kind IN $a.kinds WHERE kind IN labels(neighbour)))
    AND NOT neighbour.id IN $a.passed
    AND ($a.direction IS NULL OR $a.direction = CASE WHEN startNode(link) = start THEN 'OUT' ELSE 'IN' END
      OR type(link) IN ['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS'])
    AND ($a.seenFrom IS NULL OR coalesce(link.lastSeen, link.to, link.from) + '~' >= $a.seenFrom)
    AND ($a.seenTo IS NULL OR replace(coalesce(link.lastSeen, link.to, link.from), 'Z', '') < $a.seenTo + '~')
  WITH neighbour, max(coalesce(link.lastSeen, link.to, link.from, '')) AS seen, count(DISTINCT start) AS holders
  WHERE holders >= toInteger($a.minimumLinks)
    // The database counts whether or not the limit is given: without one there must be nothing to count.
    AND ($a.hubLimit IS NULL OR COUNT {
      UNWIND CASE WHEN $a.hubLimit IS NULL THEN [] ELSE [1] END AS counted
      MATCH (neighbour)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(other:Node)
      WHERE link.lead AND (link.open OR link.operation IN $a.viewer.operations)
      RETURN DISTINCT other, type(link) AS linkType, startNode(link) = neighbour AS outwards
    } <= toInteger($a.hubLimit))
  WITH neighbour, seen, CASE WHEN isCommon(neighbour) THEN 1 ELSE 0 END AS common
  RETURN [neighbour.id, common, seen, common = 1 OR neighbour:Operation OR neighbour:Organisation]
} AS found
