// Purpose: an entry's sealed values, with what it takes to open them.
// Parent:  none
// Returns: found
// Cost:    one index seek.
WITH head(COLLECT {
  MATCH (entry:AuditEntry {id: $a.entry})
  WHERE 'AUDIT' IN $a.viewer.rights
  RETURN entry {.id, .chain, .sequence, .sealed}
}) AS found
