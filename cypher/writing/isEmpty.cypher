// Purpose: whether the store holds nothing yet.
// Returns: empty
// Cost:    one node.
RETURN NOT EXISTS { MATCH (:Node) } AS empty
