// Purpose: how far one audit log has been indexed for auditors.
// Params:  chain
// Returns: indexed
// Cost:    one node, by its unique chain.
RETURN head(COLLECT {
  MATCH (anchor:AuditAnchor {chain: $a.chain})
  RETURN coalesce(anchor.indexed, -1)
}) AS indexed
