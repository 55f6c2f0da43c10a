// Purpose: what is known of a wash by now.
// Params:  id, properties
// Returns: nothing
// Cost:    one index seek.
MATCH (wash:Wash {id: $a.id})
SET wash += $a.properties
