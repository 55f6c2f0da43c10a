// Purpose: what ranking ways needs to know of the nodes on them.
// Params:  nodes, by number; most (counted up to so many)
// Returns: found ([number, id, whether it explains nothing by itself, how many others it is linked to, at most `most`])
// Cost:    the link relationships of the nodes, until `most` others are found.
WITH COLLECT {
  UNWIND $a.nodes AS number
  MATCH (node:Node)
  WHERE id(node) = toInteger(number)
  RETURN [id(node), node.id, (node:Operation|Organisation OR isCommon(node)), COUNT {
    MATCH (node)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
  |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
  |INVOLVED_IN|ROLE_IN]-(other:Node)
    WHERE link.lead AND (link.open OR link.operation IN $a.viewer.operations)
    RETURN DISTINCT other
    LIMIT toInteger($a.most)
  }]
} AS found
