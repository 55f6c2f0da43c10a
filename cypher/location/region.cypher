// Purpose: the region in which a location lies.
// Parent:  Location (region)
// Returns: row (Region)
// Cost:    one index seek.
MATCH (row:Region {code: parent.region})
WHERE row.open
