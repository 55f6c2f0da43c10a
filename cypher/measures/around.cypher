// Purpose: the neighbours of some nodes, beyond what is known already. Nodes with more neighbours than `hubLimit` are not
//          walked from, nor are those marked as common where these do not count.
// Params:  ids, known, types, events, common, hubLimit, limit
// Returns: ids
// Cost:    the nodes' leading link relationships.
WITH COLLECT {
  UNWIND $a.ids AS id
  MATCH (node:Node {id: id})
  WHERE $a.common
    OR NOT isCommon(node)
  WITH node, COLLECT {
    MATCH (node)-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
    |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
    |INVOLVED_IN]-(other:Entity|Event)
    WHERE link.lead AND (link.open OR link.operation IN $a.viewer.operations)
      AND ($a.types IS NULL OR type(link) IN $a.types)
      AND ($a.events OR NOT other:Event)
      AND ($a.common OR NOT isCommon(other))
    RETURN DISTINCT other.id
  } AS others
  WHERE $a.hubLimit IS NULL OR size(others) <= toInteger($a.hubLimit)
  UNWIND others AS found
  WITH DISTINCT found
  WHERE NOT found IN $a.known
  RETURN found
  LIMIT toInteger($a.limit)
} AS ids
