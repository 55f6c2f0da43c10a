// Purpose: empties the facts of an operation of words and of whom they concern; their dates, codes and amounts, of which
//          figures are made, stay. The operation itself keeps its reference and codes.
// Params:  operation, at
// Returns: erased
// Cost:    the operation's facts and versions.
MATCH (operation:Operation {id: $a.operation})
CALL (operation) {
  MATCH (fact:Fact {operation: operation.id})
  OPTIONAL MATCH (fact)-[concern:CONCERNS]->()
  DELETE concern
  WITH DISTINCT fact
  SET fact += {
    title: null, summary: null, text: null, rationale: null, recipient: null, shows: null, assessor: null,
    commissionedBy: null, basis: null, note: null, reference: null, outcomeText: null, source: null, row: null,
    // A figure counts who is remanded; any other word may be a text.
    remand: CASE WHEN fact.remand IN ['REMANDED', 'BAILED'] THEN fact.remand END,
    offence: CASE WHEN fact.offence IS NULL THEN null ELSE 'disposed of' END
  }
  RETURN count(fact) AS facts
}
CALL (operation) {
  MATCH (version:OperationVersion)
  WHERE version.operation = operation.id
  SET version += {name: null, socMasterListReference: null}
}
SET operation += {name: null, socMasterListReference: null, disposedAt: $a.at, disposedBy: $a.viewer.id}
RETURN facts AS erased
