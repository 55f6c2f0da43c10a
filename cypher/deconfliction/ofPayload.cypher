// Purpose: the hit between operations that was changed, for whoever may see it.
// Parent:  DeconflictionPayload (id)
// Returns: row (Deconfliction)
// Cost:    one index seek.
MATCH (row:Deconfliction {id: parent.id})
WITH row, standing(row) AS standing
WHERE standing.ofDesk OR ((standing.seenAsHolding OR standing.seenAsAsking) AND NOT isRepeated(row))
WITH row
