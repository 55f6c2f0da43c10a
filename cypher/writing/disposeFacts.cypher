// Purpose: empties facts of words and of whom they concern: those that sources brought, with what was recorded of them since,
//          and of a whole operation all. Dates, codes and amounts, of which figures are made, stay; a kind that must have a
//          text has one that says nothing.
// Params:  operation, whole, sources, at
// Returns: erased
// Cost:    the versions of these facts, by indexes.
CALL () {
  MATCH (fact:Fact {operation: $a.operation})
  WHERE $a.whole
  RETURN fact
  UNION
  MATCH (fact:Fact)
  WHERE fact.source IN $a.sources
  RETURN fact
  UNION
  MATCH (brought:Fact)
  WHERE brought.source IN $a.sources
  WITH DISTINCT brought.lineage AS lineage
  MATCH (fact:Fact {lineage: lineage})
  RETURN fact
}
OPTIONAL MATCH (fact)-[concern:CONCERNS]->()
DELETE concern
WITH DISTINCT fact
SET fact = fact {
  .id, .synthetic, .operation, .open, .force, .region, .recordedAt, .recordedBy, .supersededAt, .endedByImport, .lineage,
  .at, .month, .kind, .type, .status, .stage, .priority, .primaryThreat, .otherThreats, .threatType, .primaryP, .otherPs,
  .impact, .vawg, .childExploitation, .countyLines, .leadAgency, .app, .count, .amountGBP, .realised, .requestedOn,
  .deliveredOn, .reasonableGrounds, .reasonableGroundsOn, .conclusiveGrounds, .conclusiveGroundsOn, .chargingDecision,
  .custodyTimeLimit, .custodyExtensions, .sentenceMonths,
  // A figure counts who is remanded; any other word may be a text.
  remand: CASE WHEN fact.remand IN ['REMANDED', 'BAILED'] THEN fact.remand END,
  offence: CASE WHEN fact.offence IS NOT NULL THEN 'disposed of' END,
  outcome: CASE WHEN fact.outcome IS NOT NULL THEN 'disposed of' END,
  assessor: CASE WHEN fact.assessor IS NOT NULL THEN 'disposed of' END,
  disposedAt: $a.at
}
RETURN count(fact) AS erased
