// Purpose: the force to which a fact counts.
// Parent:  Fact (force)
// Returns: row (Force)
// Cost:    one index seek.
MATCH (row:Force {code: parent.force})
WHERE row.open
