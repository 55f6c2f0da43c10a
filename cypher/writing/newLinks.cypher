// Purpose: links that cannot be there yet, as their source has only come. Who leads is settled afterwards.
// Params:  rows {id, type, from, to, source, properties}
// Returns: nothing
// Cost:    three index seeks for each row; no lock on either end, so that batches may run beside each other.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
UNWIND $a.rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
MATCH (source:Node {id: row.source})
CREATE (from)-[link:$(row.type) {id: row.id}]->(to)
SET
  link.synthetic = row.synthetic,
  link.operation = source.operation,
  link.open = source.open,
  link.scope = source.scope,
  link.source = source.id,
  link.lead = false
SET link += row.properties
