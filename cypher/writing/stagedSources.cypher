// Purpose: sources of imports on their way: held by their operations, but as if of an operation that nobody belongs to,
//          so that nothing of a file shows before all of it is there.
// Params:  rows {id, operation, properties}
// Returns: id, isNew
// Cost:    three index seeks for each row.
UNWIND $a.rows AS row
MATCH (operation:Node {id: row.operation})
WITH row, operation, NOT EXISTS { MATCH (:Node {id: row.id}) } AS isNew
MERGE (source:Node {id: row.id})
ON CREATE SET
  source.synthetic = row.synthetic,
  source:Source,
  // Short enough to stand beside the other properties, and not in a store of its own: every link of the file repeats it.
  source.operation = 'import ' + right(row.id, 24),
  source.open = false,
  source.scope = -1
SET source += row.properties
MERGE (operation)-[:HOLDS]->(source)
RETURN source.id AS id, isNew
