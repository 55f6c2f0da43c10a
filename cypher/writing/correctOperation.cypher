// Purpose: an operation says something else from now on; what it said is kept as a version of its own. Whom it belongs
//          to, and who supports it, follow.
// Params:  id, at, properties
// Returns: id
// Cost:    a few index seeks.
MATCH (operation:Operation {id: $a.id})
WHERE operation.open OR operation.id IN $a.viewer.operations
CREATE (version:OperationVersion)
SET version = properties(operation), version.id = operation.id + '@' + $a.at, version.supersededAt = $a.at
REMOVE version.referenceKey
SET operation += $a.properties
WITH operation
CALL (operation) {
  MATCH (operation)-[held:OWNED_BY|SUPPORTED_BY]->()
  DELETE held
}
CALL (operation) {
  MATCH (force:Force {code: operation.force})
  MERGE (operation)-[:OWNED_BY]->(force)
}
CALL (operation) {
  MATCH (region:Region {code: operation.region})
  MERGE (operation)-[:SUPPORTED_BY]->(region)
}
RETURN operation.id AS id
