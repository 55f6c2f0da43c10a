// Purpose: the telephone number, vehicle or account that a normalised identifier names, by hand.
// Params:  key, viewer.operations
// Returns: answer (map)
// Cost:    three index seeks.
CALL () {
  MATCH (found:Phone {key: $a.key})
  RETURN found
  UNION ALL
  MATCH (found:Vehicle {key: $a.key})
  RETURN found
  UNION ALL
  MATCH (found:Account {key: $a.key})
  RETURN found
}
WITH found
WHERE found.open OR any(held IN found.restrictedTo WHERE held IN $a.viewer.operations)
RETURN found {.id, .label, kind: labels(found)} AS answer
LIMIT 1
