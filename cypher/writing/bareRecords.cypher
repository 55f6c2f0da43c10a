// Purpose: whoever states a link knows both of its ends: a bare record where the operation has none of an entity.
// Params:  rows {id, entity, source, moved (by which merges it is of this entity), properties}
// Returns: nothing
// Cost:    two index seeks and the entity's records for each row; no lock on the entity, so that batches may run
//          beside each other.
UNWIND $a.rows AS row
MATCH (entity:Node {id: row.entity})
MATCH (source:Node {id: row.source})
// Without a label: an operation has far more records than an entity, and must not be where the search begins.
WHERE NOT EXISTS { MATCH (entity)<-[:ABOUT]-(known) WHERE known.operation = source.operation }
CREATE (entity)<-[:ABOUT]-(record:Node:Record {id: row.id})-[:FROM]->(source)
SET
  record.synthetic = row.synthetic,
  record.operation = source.operation,
  record.open = source.open,
  record.source = source.id
SET record += row.properties, record.moved = row.moved
// It says nothing, but an identifier is found by it.
SET record.searchCodes = searchedCode(entity)
SET
  record.searchEnds = reverse(record.searchCodes),
  record.searchScope = CASE WHEN record.searchCodes IS NOT NULL
    THEN CASE WHEN record.open THEN 'open' ELSE record.operation END + ' of_' + record.operation
      + ' is_' + kindLabel(entity)
      + ' day_' + left(coalesce(record.recordedAt, ''), 10)
  END
