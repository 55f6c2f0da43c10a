// Purpose: the version of the store's schema, the key of its identifiers, and whether it holds demonstration data; no row
//          in a store that was never used. The first statement of every start, so it is kept plain.
// Returns: version, key, synthetic, complete
// Cost:    one node.
MATCH (schema:Schema)
RETURN schema.version AS version, schema.key AS key, schema.synthetic AS synthetic, schema.complete AS complete
