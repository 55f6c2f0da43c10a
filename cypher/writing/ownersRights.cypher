// Purpose: what whoever began some washes holds now, and until when that is believed: they are washed again with it.
// Params:  by, reads, sees, heldUntil
// Returns: nothing
// Cost:    the washes that somebody began, by an index.
MATCH (wash:Wash {by: $a.by})
WHERE NOT wash.atOnce
SET wash.reads = $a.reads, wash.sees = $a.sees, wash.heldUntil = $a.heldUntil
