// Purpose: people and numbers that only restricted operations know, and for each an id of the same form that nothing has.
// Params:  limit
// Order:   id
// Returns: hidden, absent
// Cost:    people and numbers in the order of their ids until enough are found.
UNWIND ['person_', 'phone_'] AS start
CALL (start) {
  MATCH (node:Node)
  WHERE node.id STARTS WITH start AND NOT node.open
  WITH node.id AS hidden, substring(node.id, 0, size(node.id) - 3) + reverse(right(node.id, 3)) AS absent
  ORDER BY hidden
  WHERE NOT EXISTS { (:Node {id: absent}) }
  RETURN hidden, absent
  LIMIT toInteger($a.limit / 2)
}
RETURN hidden, absent
