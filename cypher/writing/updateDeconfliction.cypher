// Purpose: where a hit between operations stands, and a note on it, by whoever may see it and is a party to it: was
//          admitted to one of the operations, asked, or is of the desk. The note is their side's.
// Params:  id, status (null: stays), note (null: none), noteId, at
// Returns: id, isParty (nothing is written where they are none)
// Cost:    a few index seeks.
MATCH (row:Deconfliction {id: $a.id})
MATCH (row)-[:HELD_BY]->(holding:Operation)
OPTIONAL MATCH (row)-[:ASKED_FOR]->(asking:Operation)
WITH row, holding, asking,
  coalesce(holding.open, false) OR holding.id IN $a.viewer.operations AS ofHolding,
  CASE
    WHEN asking IS NULL THEN row.askedBy = $a.viewer.id
    ELSE coalesce(asking.open, false) OR asking.id IN $a.viewer.operations
  END AS ofAsking,
  CASE WHEN holding.open THEN 'FULL' ELSE coalesce(holding.deconfliction, 'SILENT') END AS holdingTells,
  CASE WHEN asking IS NULL OR asking.open THEN 'FULL' ELSE coalesce(asking.deconfliction, 'SILENT') END AS askingTells
WITH row, holding, asking, ofHolding, ofAsking, holdingTells, askingTells,
  'DECONFLICT' IN $a.viewer.rights AND 'SILENT' IN [holdingTells, askingTells] AS ofDesk
WHERE (ofHolding AND (ofAsking OR askingTells <> 'SILENT'))
  OR (ofAsking AND holdingTells <> 'SILENT')
  OR ofDesk
WITH row, ofHolding, ofAsking,
  row.askedBy = $a.viewer.id OR 'DECONFLICT' IN $a.viewer.rights OR EXISTS {
    MATCH (:Member {id: $a.viewer.id})-[:ADMITTED_TO]->(side:Operation)
    WHERE side = holding OR side = asking
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
