// Purpose: that something is washed, by whom and for which operation.
// Params:  id, properties
// Returns: nothing
// Cost:    one node.
CREATE (wash:Wash {id: $a.id})
SET wash += $a.properties
