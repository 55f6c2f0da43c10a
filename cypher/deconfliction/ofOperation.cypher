// Purpose: hits between an operation and others, as far as the policy of each side tells the other.
// Parent:  Operation
// Order:   row.createdAt DESC text, row.id
// Returns: row (Deconfliction)
// Cost:    the operation's hits.
MATCH (parent)<-[:HELD_BY|ASKED_FOR]-(row:Deconfliction)
WITH DISTINCT parent, row
WITH parent, row, standing(row) AS standing
WHERE ((standing.holding = parent.id AND standing.seenAsHolding) OR (standing.asking = parent.id AND standing.seenAsAsking))
  AND (standing.ofDesk OR NOT isRepeated(row))
WITH row
