// Purpose: all pairs that are linked, each with how many statements say so, where a question leaves out some of the links or
//          heeds their direction, which the network that the server keeps in memory cannot tell apart.
// Params:  types, events, common, directed, limit
// Returns: arcs
// Cost:    all link relationships.
WITH COLLECT {
  MATCH (one:Entity)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
    |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
    |INVOLVED_IN]->(other:Entity|Event)
  WHERE (link.open OR link.operation IN $a.viewer.operations)
    AND stands(link)
    AND ($a.types IS NULL OR type(link) IN $a.types)
    AND ($a.events OR NOT other:Event)
    AND ($a.common OR none(side IN [one, other] WHERE isCommon(side)))
    AND one <> other
  // Without directions a pair is one, whichever way its links run.
  WITH CASE WHEN $a.directed OR id(one) < id(other) THEN one ELSE other END AS first,
    CASE WHEN $a.directed OR id(one) < id(other) THEN other ELSE one END AS second,
    $a.directed AND type(link) IN ['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS'] AS mutual, count(*) AS statements
  RETURN [first.id, second.id, statements, mutual]
  LIMIT toInteger($a.limit)
} AS arcs
