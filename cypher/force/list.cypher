// Purpose: police forces, regional units and agencies.
// Parent:  none
// Order:   row.name text, row.id
// Returns: row (Force)
// Cost:    all forces: about sixty.
MATCH (row:Force)
WHERE row.open AND ($a.region IS NULL OR EXISTS { (row)-[:IN]->(:Region {code: $a.region}) })
