// Purpose: notes that the store holds no demonstration data any more; memberships of its operations go with it.
// Returns: nothing
// Cost:    the members.
MATCH (schema:Schema {name: 'toex'})
REMOVE schema.synthetic, schema.complete
WITH schema
CALL () {
  MATCH (merges:Merges)
  SET merges.state = randomUUID()
}
WITH schema
MATCH (member:Member)
WHERE NOT EXISTS { (member)-[:ADMITTED_TO]->() }
DELETE member
