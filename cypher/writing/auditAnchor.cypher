// Purpose: notes in the graph how far a process's audit log has come, so that a log cut below it is missed.
// Params:  chain, sequence, hash, at
// Returns: nothing
// Cost:    one node, by its unique chain.
MERGE (anchor:AuditAnchor {chain: $a.chain})
SET anchor.sequence = toInteger($a.sequence), anchor.hash = $a.hash, anchor.at = $a.at
