// Purpose: the schema node of a new store, with the random key from which its identifiers are derived.
// Returns: nothing
// Cost:    one node.
MERGE (schema:Schema {name: 'toex'})
ON CREATE SET schema.version = 0, schema.scopes = 0, schema.key = randomUUID() + randomUUID()
