// Purpose: hits between an operation and others, as far as the policy of each side tells the other.
// Parent:  Operation
// Order:   row.createdAt DESC text, row.id
// Returns: row (Deconfliction)
// Cost:    the operation's hits.
MATCH (parent)<-[:HELD_BY|ASKED_FOR]-(row:Deconfliction)
MATCH (row)-[:HELD_BY]->(holding:Operation)
OPTIONAL MATCH (row)-[:ASKED_FOR]->(asking:Operation)
WITH parent, row, holding, asking,
  coalesce(holding.open, false) OR holding.id IN $a.viewer.operations AS ofHolding,
  CASE
    WHEN asking IS NULL THEN row.askedBy = $a.viewer.id
    ELSE coalesce(asking.open, false) OR asking.id IN $a.viewer.operations
  END AS ofAsking,
  CASE WHEN holding.open THEN 'FULL' ELSE coalesce(holding.deconfliction, 'SILENT') END AS holdingTells,
  CASE WHEN asking IS NULL OR asking.open THEN 'FULL' ELSE coalesce(asking.deconfliction, 'SILENT') END AS askingTells
WITH parent, row, holding, asking, ofHolding, ofAsking, holdingTells, askingTells,
  'DECONFLICT' IN $a.viewer.rights AND 'SILENT' IN [holdingTells, askingTells] AS ofDesk
WHERE (parent = holding AND ofHolding AND (ofAsking OR askingTells <> 'SILENT'))
  OR (parent = asking AND ofAsking AND (ofHolding OR holdingTells <> 'SILENT'))
WITH DISTINCT row
