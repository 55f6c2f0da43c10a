// Purpose: the version of the store's schema, and the key of its identifiers; 0 in a store that was never used.
// Returns: version, key, synthetic, complete, empty
// Cost:    one node.
OPTIONAL MATCH (schema:Schema)
RETURN
  coalesce(schema.version, 0) AS version,
  schema.key AS key,
  coalesce(schema.synthetic, false) AS synthetic,
  coalesce(schema.complete, true) AS complete,
  NOT EXISTS { MATCH (:Node) } AS empty
