// Purpose: the nodes one step from some nodes, or those that steps in code have reached; and the links between them and the
//          start.
// Parent:  none
// Returns: nodes, links, truncation, last
// Cost:    the link relationships of the start nodes, twice; those of what code has reached, once.
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
  CALL (starts) {
    UNWIND CASE WHEN $a.reached IS NULL THEN starts ELSE [] END AS start
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
      AND NOT neighbour IN starts
      AND ($a.known IS NULL OR NOT neighbour.id IN $a.known)
      AND ($a.direction IS NULL OR $a.direction = CASE WHEN startNode(link) = start THEN 'OUT' ELSE 'IN' END
        OR type(link) IN ['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS'])
      AND ($a.seenFrom IS NULL OR coalesce(link.lastSeen, link.to, link.from) + '~' >= $a.seenFrom)
      AND ($a.seenTo IS NULL OR replace(coalesce(link.lastSeen, link.to, link.from), 'Z', '') < $a.seenTo + '~')
    RETURN neighbour, max(coalesce(link.lastSeen, link.to, link.from, '')) AS seen, count(DISTINCT start) AS holders
  }
  WITH neighbour, seen, holders
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
  RETURN {node: neighbour, rank: [1, common, seen, neighbour.id]}
  ORDER BY common, seen DESC, neighbour.id
} AS neighbours, COLLECT {
  UNWIND range(0, size(coalesce($a.reached, [])) - 1) AS place
  MATCH (neighbour:Node {id: $a.reached[place]})
  RETURN neighbour
  ORDER BY place
} AS reached
WITH starts, neighbours, reached, CASE WHEN $a.after IS NULL THEN neighbours ELSE
  [one IN neighbours WHERE one.rank[1] > $a.after[1]
    OR (one.rank[1] = $a.after[1] AND (one.rank[2] < $a.after[2] OR (one.rank[2] = $a.after[2] AND one.rank[3] > $a.after[3])))]
END AS rest
WITH starts, neighbours, rest, [one IN rest[..toInteger($a.limit)] | one.node] + reached AS kept
WITH starts, kept, size(neighbours) AS all, size(rest) AS left,
  // A link to what an earlier page gave is shown with the later of its ends.
  CASE WHEN $a.linked IS NULL THEN [] WHEN $a.reached IS NULL
    THEN [one IN neighbours[..size(neighbours) - size(rest)] | one.rank[3]] ELSE $a.before END AS before,
  CASE WHEN size(kept) < size(rest) AND size(kept) > 0 THEN rest[size(kept) - 1].rank ELSE $a.last END AS last,
  starts + kept AS drawn,
  CASE WHEN $a.linked IS NULL THEN starts ELSE starts + kept END AS ends,
  [start IN starts WHERE $a.known IS NULL OR NOT start.id IN $a.known] + kept AS nodes
WITH nodes, all, left, last, kept, COLLECT {
  CALL (starts, ends, drawn, before) {
    UNWIND ends AS start
    MATCH (start)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
    |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
    |INVOLVED_IN|ROLE_IN]-(neighbour:Node)
    WHERE (link.open OR link.operation IN $a.viewer.operations)
      AND ($a.types IS NULL OR type(link) IN $a.types)
      AND ($a.graded IS NULL OR link.gradeRank = 0 OR (link.gradeRank <= 15
        AND toInteger(link.gradeRank - 1) / 5 <= $a.graded.source AND toInteger(link.gradeRank - 1) % 5 <= $a.graded.information))
      AND ($a.materials IS NULL OR EXISTS {
        MATCH (origin:Node {id: link.source})
        WHERE origin.material IN $a.materials
      })
      AND ($a.seenFrom IS NULL OR coalesce(link.lastSeen, link.to, link.from) + '~' >= $a.seenFrom)
      AND ($a.seenTo IS NULL OR replace(coalesce(link.lastSeen, link.to, link.from), 'Z', '') < $a.seenTo + '~')
      // Which way it runs is told from the nearer of its ends: none leads back to what lies nearer to the start.
      AND ($a.direction IS NULL OR type(link) IN ['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS'] OR all(near IN $a.within
        WHERE NOT CASE $a.direction WHEN 'OUT' THEN endNode(link).id ELSE startNode(link).id END IN near
          OR CASE $a.direction WHEN 'OUT' THEN startNode(link).id ELSE endNode(link).id END IN near))
      // In a small store a plan would begin with the ids as they stand, and tell its rows apart by both lists.
      AND (neighbour IN drawn OR coalesce(neighbour.id, '') IN $a.linked
        OR (coalesce(neighbour.id, '') IN before AND NOT start IN starts))
    // A link between two start nodes is found from both of its ends; what reads the same both ways is stored one way round.
    RETURN type(link) AS linkType, startNode(link) AS one, endNode(link) AS other, collect(DISTINCT link) AS merged
  }
  WITH linkType, one.id AS source, other.id AS target, merged
  WHERE any(said IN merged WHERE stands(said))
  ORDER BY linkType, source, target
  RETURN {type: linkType, source: source, target: target, statements: merged}
} AS links
WITH nodes, links, last, CASE
  WHEN $a.cut IS NOT NULL THEN $a.cut
  WHEN size(kept) < left THEN {
    what: 'nodes', limit: toInteger($a.limit), shown: size(kept), total: all,
    howToGoOn: 'Ask the same with after: endCursor, or with types or kinds for fewer, or with a higher limit.'
  }
END AS truncation
