// Purpose: the force that a source comes from.
// Parent:  Source (originForce)
// Returns: row (Force)
// Cost:    one index seek.
MATCH (row:Force {code: parent.originForce})
WHERE row.open
