// Purpose: the forces of a region.
// Parent:  Region
// Order:   row.name text, row.id
// Returns: row (Force)
// Cost:    the region's forces.
MATCH (parent)<-[:IN]-(row:Force)
WHERE row.open
WITH DISTINCT row
