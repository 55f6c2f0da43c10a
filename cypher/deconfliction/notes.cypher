// Purpose: notes on a hit: those of one's own side, and those of the other where its policy is to tell all.
// Parent:  Deconfliction (askedBy)
// Order:   row.at text, row.id
// Returns: row (DeconflictionNote)
// Cost:    the hit's notes.
MATCH (parent)-[:HELD_BY]->(holding:Operation)
OPTIONAL MATCH (parent)-[:ASKED_FOR]->(asking:Operation)
WITH parent, holding, asking,
  coalesce(holding.open, false) OR holding.id IN $a.viewer.operations AS ofHolding,
  CASE
    WHEN asking IS NULL THEN parent.askedBy = $a.viewer.id
    ELSE coalesce(asking.open, false) OR asking.id IN $a.viewer.operations
  END AS ofAsking,
  CASE WHEN holding.open THEN 'FULL' ELSE coalesce(holding.deconfliction, 'SILENT') END AS holdingTells,
  CASE WHEN asking IS NULL OR asking.open THEN 'FULL' ELSE coalesce(asking.deconfliction, 'SILENT') END AS askingTells
WITH parent, holding, asking, ofHolding, ofAsking, holdingTells, askingTells,
  'DECONFLICT' IN $a.viewer.rights AND 'SILENT' IN [holdingTells, askingTells] AS ofDesk
MATCH (parent)-[:HAS_NOTE]->(row:DeconflictionNote)
WHERE ofDesk
  OR (row.side = 'ASKING' AND (ofAsking OR (ofHolding AND askingTells = 'FULL')))
  OR (row.side = 'HOLDING' AND (ofHolding OR (ofAsking AND holdingTells = 'FULL')))
