// Purpose: the force in whose area a location lies.
// Parent:  Location (force)
// Returns: row (Force)
// Cost:    one index seek.
MATCH (row:Force {code: parent.force})
WHERE row.open
