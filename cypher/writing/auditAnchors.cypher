// Purpose: how far each audit log had come when it was last noted.
// Returns: chain, sequence, hash
// Cost:    one node per log.
MATCH (anchor:AuditAnchor)
RETURN anchor.chain AS chain, anchor.sequence AS sequence, anchor.hash AS hash
