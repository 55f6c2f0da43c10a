// Purpose: the region in which a place lies, as a record states it.
// Parent:  Record (region)
// Returns: row (Region)
// Cost:    one index seek.
MATCH (row:Region {code: parent.region})
WHERE row.open
