// Purpose: where a hit between operations stands, and a note on it, by whoever may see it and is a party to it: was
//          admitted to one of the operations, asked, or is of the desk. The note is their side's.
// Params:  id, status (null: stays), note (null: none), noteId, at
// Returns: id, isParty (nothing is written where they are none)
// Cost:    a few index seeks.
MATCH (row:Deconfliction {id: $a.id})
WITH row, standing(row) AS standing
WHERE standing.seenAsHolding OR standing.seenAsAsking OR standing.ofDesk
WITH row, standing.ofHolding AS ofHolding, standing.ofAsking AS ofAsking,
  row.askedBy = $a.viewer.id OR 'DECONFLICT' IN $a.viewer.rights OR EXISTS {
    MATCH (:Member {id: $a.viewer.id})-[:ADMITTED_TO]->(side:Operation)
    WHERE side.id IN [standing.holding, standing.asking]
  } AS isParty
FOREACH (_ IN CASE WHEN isParty THEN [1] ELSE [] END |
  SET row.status = coalesce($a.status, row.status), row.updatedAt = $a.at
)
FOREACH (text IN CASE WHEN isParty AND $a.note IS NOT NULL THEN [$a.note] ELSE [] END |
  CREATE (row)-[:HAS_NOTE]->(:DeconflictionNote {
    id: $a.noteId,
    at: $a.at,
    by: $a.viewer.id,
    text: text,
    side: CASE WHEN ofAsking THEN 'ASKING' WHEN ofHolding THEN 'HOLDING' ELSE 'DESK' END
  })
)
RETURN row.id AS id, isParty
