// Purpose: of some nodes those that are linked to more others than a limit.
// Params:  nodes, by number; hubLimit
// Returns: busy (their numbers)
// Cost:    the link relationships of the nodes.
WITH COLLECT {
  UNWIND $a.nodes AS number
  MATCH (node:Node)
  WHERE id(node) = toInteger(number)
  WITH node, COUNT {
    MATCH (node)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(other:Node)
    WHERE link.open OR link.operation IN $a.viewer.operations
    RETURN DISTINCT other
  } AS degree
  WHERE degree > toInteger($a.hubLimit)
  RETURN id(node)
} AS busy
