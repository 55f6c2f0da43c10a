// Purpose: one hit between operations by its id, for whoever may see it.
// Parent:  none
// Returns: row (Deconfliction)
// Cost:    one index seek.
MATCH (row:Deconfliction {id: $a.id})
WITH row, standing(row) AS standing
WHERE standing.seenAsHolding OR standing.seenAsAsking OR standing.ofDesk
WITH row
