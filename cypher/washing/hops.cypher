// Purpose: over how many links things hang together with somebody who has a role in an operation; at most four.
// Params:  ids, operation
// Returns: found (lists: id, hops)
// Cost:    one search from both ends for each id, over leading relationships alone.
WITH COLLECT {
  MATCH (operation:Node {id: $a.operation})
  WHERE operation.open OR operation.id IN $a.viewer.operations
  UNWIND $a.ids AS id
  MATCH (start:Node {id: id})
  WHERE start.open OR any(held IN start.restrictedTo WHERE held IN $a.viewer.operations)
  MATCH way = SHORTEST 1 (start)
    (()-[link:USES|REGISTERED_TO|SAVED_AS|CONTACTED|PAID|MEMBER_OF|ASSOCIATE_OF|FAMILY_OF
    |LIVES_AT|WORKS_FOR|LOCATED_AT|LINE_NUMBER|HOLDS_LINE|RUNS_FOR|CONTROLS|INSERTED_IN|SERVES|IDENTIFIED_BY|SAME_AS
    WHERE link.lead AND (link.open OR link.operation IN $a.viewer.operations)]-()){0,4}
    (:Person)-[role:ROLE_IN WHERE role.lead AND (role.open OR role.operation IN $a.viewer.operations)]->(operation)
  RETURN [id, length(way) - 1]
} AS found
