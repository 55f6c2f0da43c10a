// Purpose: all regions.
// Parent:  none
// Order:   row.name text, row.id
// Returns: row (Region)
// Cost:    all regions: about a dozen.
MATCH (row:Region)
WHERE row.open
