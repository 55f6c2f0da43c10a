// Purpose: that a file was refused for its marking: by whom it came, when, and its digest. Nothing else of it is kept.
// Params:  id, by, at, fileHash
// Returns: nothing
// Cost:    one node.
MERGE (refusal:ImportRefusal {id: $a.id})
ON CREATE SET refusal.by = $a.by, refusal.at = $a.at, refusal.fileHash = $a.fileHash
