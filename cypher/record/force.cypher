// Purpose: the force in whose area a place lies, as a record states it.
// Parent:  Record (force)
// Returns: row (Force)
// Cost:    one index seek.
MATCH (row:Force {code: parent.force})
WHERE row.open
