// Purpose: records: what one source states about one entity.
// Params:  rows {id, entity, source, row, properties}
// Returns: nothing
// Cost:    three index seeks for each row.
UNWIND $a.rows AS row
MATCH (entity:Node {id: row.entity})
MATCH (source:Node {id: row.source})
MERGE (record:Node {id: row.id})
ON CREATE SET
  record.synthetic = row.synthetic,
  record:Record,
  record.operation = source.operation,
  record.open = source.open,
  record.source = source.id
SET record += row.properties
MERGE (record)-[:ABOUT]->(entity)
MERGE (record)-[from:FROM]->(source)
SET from.row = toInteger(row.row)
