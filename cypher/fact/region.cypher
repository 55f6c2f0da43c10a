// Purpose: the region to which a fact counts.
// Parent:  Fact (region)
// Returns: row (Region)
// Cost:    one index seek.
MATCH (row:Region {code: parent.region})
WHERE row.open
