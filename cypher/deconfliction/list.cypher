// Purpose: hits between operations, as far as the policy of each side tells the other: whoever sees a side sees the hit
//          unless the other side is silent; the desk sees those of which a side is silent.
// Parent:  none
// Order NEWEST: row.createdAt DESC text, row.id
// Order UPDATED: row.updatedAt DESC text, row.id
// Returns: row (Deconfliction)
// Cost:    the hits between operations.
MATCH (holding:Operation)<-[:HELD_BY]-(row:Deconfliction)
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
WHERE ((ofHolding AND (ofAsking OR askingTells <> 'SILENT'))
  OR (ofAsking AND holdingTells <> 'SILENT')
  OR ofDesk)
  AND ($a.filter.statuses IS NULL OR row.status IN $a.filter.statuses)
  AND ($a.filter.operation IS NULL
    OR (ofHolding AND holding.id = $a.filter.operation)
    OR (ofAsking AND asking.id = $a.filter.operation))
  AND ($a.filter.notice IS NULL OR EXISTS {
    MATCH (row)<-[:TELLS_OF]-(notice:Notice {id: $a.filter.notice})
    WHERE (notice.operation IS NULL AND notice.subject IS NULL AND ofDesk)
      OR (ofHolding AND notice.operation = holding.id)
      OR (ofAsking AND notice.operation = asking.id)
  })
WITH row
