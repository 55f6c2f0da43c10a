// Purpose: operations and support holders by their reference, with owner, region, places and members. A restricted one
//          takes a number of its own.
// Params:  rows {id, referenceKey, open, force, region, locatedIn, members, properties}
// Returns: referenceKey, id, open
// Cost:    a few index seeks for each row.
MATCH (schema:Schema {name: 'toex'})
// The lock first: no two operations may take one number.
SET schema.scopes = schema.scopes
WITH schema
UNWIND $a.rows AS row
MERGE (operation:Operation {referenceKey: row.referenceKey})
ON CREATE SET
  operation.synthetic = row.synthetic,
  operation:Node,
  operation.id = row.id,
  operation.operation = row.id,
  operation.open = row.open,
  schema.scopes = schema.scopes + CASE WHEN row.open THEN 0 ELSE 1 END,
  operation.scope = CASE WHEN row.open THEN 0 ELSE schema.scopes END
SET operation += CASE WHEN operation.open = row.open THEN row.properties ELSE {} END
WITH operation, row
CALL (operation, row) {
  MATCH (force:Force {code: row.force})
  MERGE (operation)-[:OWNED_BY]->(force)
}
CALL (operation, row) {
  MATCH (region:Region {code: row.region})
  MERGE (operation)-[:SUPPORTED_BY]->(region)
}
CALL (operation, row) {
  UNWIND row.locatedIn AS code
  MATCH (place:Force {code: code})
  MERGE (operation)-[:LOCATED_IN]->(place)
}
CALL (operation, row) {
  MATCH (gone:Member)-[admitted:ADMITTED_TO]->(operation)
  WHERE NOT gone.id IN row.members
  DELETE admitted
}
CALL (operation, row) {
  UNWIND row.members AS subject
  MERGE (member:Member {id: subject})
  MERGE (member)-[:ADMITTED_TO]->(operation)
}
RETURN operation.referenceKey AS referenceKey, operation.id AS id, operation.open AS open
