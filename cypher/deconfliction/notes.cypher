// Purpose: notes on a hit: those of one's own side, and those of the other where its policy is to tell all.
// Parent:  Deconfliction (askedBy)
// Order:   row.at text, row.id
// Returns: row (DeconflictionNote)
// Cost:    the hit's notes.
WITH parent, standing(parent) AS standing
MATCH (parent)-[:HAS_NOTE]->(row:DeconflictionNote)
WHERE standing.ofDesk
  OR (row.side = 'ASKING' AND standing.showsAsking)
  OR (row.side = 'HOLDING' AND standing.showsHolding)
