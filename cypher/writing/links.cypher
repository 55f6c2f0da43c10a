// Purpose: links that may be there already, found by the index on the ids of their type, which stands for LINK_TYPE. Who
//          leads is settled afterwards.
// Params:  rows {id, from, to, source, properties}
// Returns: written (how many)
// Cost:    four index seeks for each row.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
CALL () {
  // The lock first: nobody may open or restrict the operation in between. What is staged is not its own yet.
  UNWIND $a.rows AS row
  WITH DISTINCT row.source AS id
  MATCH (source:Source:Node {id: id})
  MATCH (operation:Operation {id: source.operation})
  SET operation.id = operation.id
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
RETURN count(link) AS written
