// Purpose: the neighbours to which a way may run from some nodes: those that it may pass through, and its ends.
// Params:  nodes and ends, by number; how ways may run, as in analysis/ends; types, avoidTypes, avoidOperations
// Returns: found ([number, [numbers of its neighbours]])
// Cost:    the link relationships of the nodes.
WITH COLLECT {
  UNWIND $a.nodes AS number
  MATCH (node:Node)
  WHERE id(node) = toInteger(number)
  RETURN [id(node), COLLECT {
    MATCH (node)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(other:Node)
    WHERE ((link.lead AND $a.avoidOperations IS NULL) OR (stands(link) AND NOT link.operation IN $a.avoidOperations))
      AND (link.open OR link.operation IN $a.viewer.operations)
      AND ($a.types IS NULL OR type(link) IN $a.types)
      AND ($a.avoidTypes IS NULL OR NOT type(link) IN $a.avoidTypes)
      AND (mayPass(other) OR id(other) IN $a.ends)
    RETURN DISTINCT id(other)
  }]
} AS found
