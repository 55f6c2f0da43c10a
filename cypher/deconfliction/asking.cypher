// Purpose: the side of a hit that asked, as far as its policy tells the other side: all, whom to contact, or nothing.
// Parent:  Deconfliction (askedBy)
// Returns: value (DeconflictionSide)
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
WITH parent, asking AS side, ofAsking AS ours,
  ofAsking OR ofDesk OR (ofHolding AND askingTells = 'FULL') AS shown,
  ofAsking OR ofDesk OR (ofHolding AND askingTells <> 'SILENT') AS told
WITH parent, side, ours, shown, told, COLLECT {
  MATCH (staff:Staff)-[work:WORKS_ON]->(side)
  RETURN [coalesce(staff.unit, ''), coalesce(staff.post, ''), coalesce(staff.contact, '')]
  ORDER BY work.to IS NOT NULL, work.role <> 'Operation lead', work.from DESC, staff.id
  LIMIT 1
} AS staff, COLLECT {
  MATCH (side)-[:SUPPORTED_BY]->(region:Region)
  RETURN region.name
  LIMIT 1
} AS regions
WITH {
  isOurs: ours,
  reference: CASE WHEN shown THEN side.reference END,
  operation: CASE WHEN ours THEN side.id END,
  askedBy: CASE WHEN shown THEN parent.askedBy END,
  unit: CASE WHEN told THEN coalesce(staff[0][0], regions[0] + ' regional team') END,
  post: CASE WHEN told THEN staff[0][1] END,
  contact: CASE WHEN told THEN staff[0][2] END
} AS value
