// Purpose: notes that the store holds demonstration data, and whether all of it has arrived.
// Params:  complete
// Returns: nothing
// Cost:    one node.
MATCH (schema:Schema {name: 'toex'})
SET schema.synthetic = true, schema.complete = $a.complete
