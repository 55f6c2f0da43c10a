// Purpose: links that may be there already, found by the index on the ids of their type, which stands for LINK_TYPE. Who
//          leads is settled afterwards.
// Params:  rows {id, from, to, source, properties}
// Returns: nothing
// Cost:    four index seeks for each row.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
UNWIND $a.rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
MATCH (source:Node {id: row.source})
MERGE (from)-[link:LINK_TYPE {id: row.id}]->(to)
ON CREATE SET
  link.synthetic = row.synthetic,
  link.operation = source.operation,
  link.open = source.open,
  link.scope = source.scope,
  link.source = source.id,
  link.lead = false
SET link += row.properties
