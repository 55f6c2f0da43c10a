// Purpose: where a hit between operations stands, and a note on it, by whoever may see it and is a party to it: was
//          admitted to one of the operations, asked, or is of the desk. The note is of the side to which they were admitted, of
//          two of the restricted one: to see an open operation is not to be of it.
// Params:  id, status (null: stays), note (null: none), noteId, at
// Returns: id, isParty (nothing is written where they are none)
// Cost:    a few index seeks.
MATCH (row:Deconfliction {id: $a.id})
WITH row, standing(row) AS standing
WHERE standing.ofDesk OR ((standing.seenAsHolding OR standing.seenAsAsking) AND NOT isRepeated(row))
WITH row, COLLECT {
  MATCH (:Member {id: $a.viewer.id})-[:ADMITTED_TO]->(side:Operation)
  WHERE side.id IN [standing.holding, standing.asking]
  RETURN CASE side.id WHEN standing.holding THEN 'HOLDING' ELSE 'ASKING' END
  ORDER BY coalesce(side.open, false), side.id = standing.holding DESC
} + CASE WHEN row.askedBy = $a.viewer.id THEN ['ASKING'] ELSE [] END
  + CASE WHEN 'DECONFLICT' IN $a.viewer.rights THEN ['DESK'] ELSE [] END AS sides
WITH row, head(sides) AS side, size(sides) > 0 AS isParty
FOREACH (_ IN CASE WHEN isParty THEN [1] ELSE [] END |
  SET row.status = coalesce($a.status, row.status), row.updatedAt = $a.at
)
FOREACH (text IN CASE WHEN isParty AND $a.note IS NOT NULL THEN [$a.note] ELSE [] END |
  CREATE (row)-[:HAS_NOTE]->(:DeconflictionNote {
    id: $a.noteId,
    at: $a.at,
    by: $a.viewer.id,
    text: text,
    side: side
  })
)
RETURN row.id AS id, isParty
