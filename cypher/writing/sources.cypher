// Purpose: sources, held by their operations.
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
  source.operation = operation.id,
  source.open = operation.open,
  source.scope = operation.scope
SET source += row.properties
MERGE (operation)-[:HOLDS]->(source)
RETURN source.id AS id, isNew
