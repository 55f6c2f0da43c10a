// Purpose: notes that a migration is done.
// Params:  version
// Returns: nothing
// Cost:    one node.
MATCH (schema:Schema {name: 'toex'})
SET schema.version = toInteger($a.version)
