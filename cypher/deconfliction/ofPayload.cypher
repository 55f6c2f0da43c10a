// Purpose: the hit between operations that was changed, for whoever may see it.
// Parent:  DeconflictionPayload (id)
// Returns: row (Deconfliction)
// Cost:    one index seek.
MATCH (row:Deconfliction {id: parent.id})
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
WITH row
