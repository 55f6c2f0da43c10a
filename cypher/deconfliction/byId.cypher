// Purpose: one hit between operations by its id, for whoever may see it.
// Parent:  none
// Returns: row (Deconfliction)
// Cost:    one index seek.
MATCH (row:Deconfliction {id: $a.id})
WITH row, standing(row) AS standing
WHERE standing.ofDesk OR ((standing.seenAsHolding OR standing.seenAsAsking) AND NOT isRepeated(row))
WITH row
