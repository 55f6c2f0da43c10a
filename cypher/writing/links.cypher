// Purpose: links, each stated by one source of one operation. Who leads is settled afterwards.
// Params:  rows {id, type, from, to, source, properties}
// Returns: nothing
// Cost:    three index seeks for each row, and the smaller of the ends' degrees.
UNWIND $a.rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
MATCH (source:Node {id: row.source})
MERGE (from)-[link:$(row.type) {id: row.id}]->(to)
ON CREATE SET
  link.synthetic = row.synthetic,
  link.operation = source.operation,
  link.open = source.open,
  link.scope = source.scope,
  link.source = source.id,
  link.lead = false
SET link += row.properties
