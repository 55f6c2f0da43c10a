// Purpose: the entity of a hit, for whoever may see it and the side that holds it.
// Parent:  Deconfliction (askedBy, entity)
// Returns: row (Entity)
// Cost:    a few index seeks.
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
WHERE ofHolding OR ofDesk OR (ofAsking AND holdingTells = 'FULL')
MATCH (row:Node {id: parent.entity})
WHERE row.open OR any(held IN row.restrictedTo WHERE held IN $a.viewer.operations)
