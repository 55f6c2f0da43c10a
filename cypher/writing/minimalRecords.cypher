// Purpose: whoever states a link knows both of its ends: a bare record where the operation has none of an entity.
// Params:  rows {id, entity, source, row, properties}
// Returns: nothing
// Cost:    two index seeks and the entity's records for each row.
UNWIND $a.rows AS row
MATCH (entity:Node {id: row.entity})
MATCH (source:Node {id: row.source})
WHERE NOT EXISTS { MATCH (entity)<-[:ABOUT]-(known:Record) WHERE known.operation = source.operation }
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
