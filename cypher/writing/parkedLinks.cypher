// Purpose: links that an import states of two which were merged meanwhile: they are put aside with those that the merge
//          found between them.
// Params:  rows {id, type, from, to, source, merge, properties}
// Returns: nothing
// Cost:    four index seeks for each row.
CALL () {
  CREATE (:NamelessChange {id: randomUUID()})
}
UNWIND $a.rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
MATCH (source:Node {id: row.source})
MERGE (from)-[link:PARKED {id: row.id}]->(to)
ON CREATE SET
  link.synthetic = row.synthetic,
  link.operation = source.operation,
  link.open = source.open,
  link.scope = source.scope,
  link.source = source.id,
  link.parked = row.type,
  link.merge = row.merge
SET link += row.properties
