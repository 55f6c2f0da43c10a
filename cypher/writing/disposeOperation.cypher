// Purpose: empties the versions of an operation of words, and takes out what was washed and drawn for it. The operation itself
//          keeps its reference and codes.
// Params:  operation, at
// Returns: nothing
// Cost:    the operation's versions; all washes and charts.
MATCH (operation:Operation {id: $a.operation})
SET operation += {name: null, socMasterListReference: null, disposedAt: $a.at, disposedBy: $a.viewer.id}
WITH operation
CALL (operation) {
  MATCH (version:OperationVersion)
  WHERE version.operation = operation.id
  SET version += {name: null, socMasterListReference: null, searchWords: null, searchScope: null}
}
CALL (operation) {
  MATCH (wash:Wash)
  WHERE wash.operation = operation.id
  OPTIONAL MATCH (wash)-[:HAS_PART]->(part:WashPart)
  OPTIONAL MATCH (hit:WashHit {wash: wash.id})
  DETACH DELETE part, hit, wash
}
CALL (operation) {
  MATCH (chart:SavedChart {operation: operation.id})
  DETACH DELETE chart
}
