// Purpose: that something is washed, by whom and for which operation. Safe to run again.
// Params:  id, properties
// Returns: nothing
// Cost:    one node.
MERGE (wash:Wash {id: $a.id})
ON CREATE SET wash += $a.properties
