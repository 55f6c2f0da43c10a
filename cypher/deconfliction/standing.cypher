// Purpose: how the viewer stands to a hit between operations: of which sides they are, whether of the desk, what the policy of each
//          side tells, and so whether they see the hit, and of each side everything or whom to contact. Other fragments say it
//          as `standing(x)`.
// Parent:  Deconfliction (askedBy)
// Returns: value (map; null where no operation holds it any more, so that nothing is seen)
// Cost:    two index seeks.
WITH (COLLECT {
  MATCH (parent)-[:HELD_BY]->(holding:Operation)
  OPTIONAL MATCH (parent)-[:ASKED_FOR]->(asking:Operation)
  WITH holding, asking,
    coalesce(holding.open, false) OR holding.id IN $a.viewer.operations AS ofHolding,
    CASE
      WHEN asking IS NULL THEN parent.askedBy = $a.viewer.id
      ELSE coalesce(asking.open, false) OR asking.id IN $a.viewer.operations
    END AS ofAsking,
    CASE WHEN holding.open THEN 'FULL' ELSE coalesce(holding.deconfliction, 'SILENT') END AS holdingTells,
    CASE WHEN asking IS NULL OR asking.open THEN 'FULL' ELSE coalesce(asking.deconfliction, 'SILENT') END AS askingTells
  WITH holding, asking, ofHolding, ofAsking, holdingTells, askingTells,
    'DECONFLICT' IN $a.viewer.rights AND 'SILENT' IN [holdingTells, askingTells] AS ofDesk
  RETURN {
    holding: holding.id,
    asking: asking.id,
    ofHolding: ofHolding,
    ofAsking: ofAsking,
    ofDesk: ofDesk,
    seenAsHolding: ofHolding AND (ofAsking OR askingTells <> 'SILENT'),
    seenAsAsking: ofAsking AND (ofHolding OR holdingTells <> 'SILENT'),
    showsHolding: ofHolding OR ofDesk OR (ofAsking AND holdingTells = 'FULL'),
    showsAsking: ofAsking OR ofDesk OR (ofHolding AND askingTells = 'FULL'),
    tellsHolding: ofHolding OR ofDesk OR (ofAsking AND holdingTells <> 'SILENT'),
    tellsAsking: ofAsking OR ofDesk OR (ofHolding AND askingTells <> 'SILENT')
  }
})[0] AS value
