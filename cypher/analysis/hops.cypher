// Purpose: what is stated between nodes that follow each other on ways.
// Params:  pairs ([number, number]); types, avoidTypes, avoidOperations
// Returns: found ([number, number, statements [gradeRank, status, strength, lastSeen, source]])
// Cost:    the smaller of the two degrees for each pair.
WITH COLLECT {
  UNWIND $a.pairs AS pair
  MATCH (one:Node)
  WHERE id(one) = toInteger(pair[0])
  MATCH (other:Node)
  WHERE id(other) = toInteger(pair[1])
  RETURN [pair[0], pair[1], COLLECT {
    MATCH (one)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(other)
    WHERE ($a.avoidOperations IS NULL OR NOT link.operation IN $a.avoidOperations)
      AND (link.open OR link.operation IN $a.viewer.operations)
      AND ($a.types IS NULL OR type(link) IN $a.types)
      AND ($a.avoidTypes IS NULL OR NOT type(link) IN $a.avoidTypes)
    RETURN [link.gradeRank, link.status, link.strength, coalesce(link.lastSeen, link.to, link.from), link.source]
  }]
} AS found
