// Purpose: records that cannot be there yet, as their source has only come: what one source states about one entity, and what
//          it is searched by.
// Params:  rows {id, entity, source, row, moved (by which merges it is of this entity), properties}
// Returns: nothing
// Cost:    two index seeks for each row; no lock on the entity, so that batches may run beside each other.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
UNWIND $a.rows AS row
MATCH (entity:Node {id: row.entity})
MATCH (source:Node {id: row.source})
CREATE (entity)<-[:ABOUT]-(record:Node:Record {id: row.id})-[:FROM {row: toInteger(row.row)}]->(source)
SET
  record += row.properties,
  record.moved = row.moved,
  record.synthetic = row.synthetic,
  record.operation = source.operation,
  record.open = source.open,
  record.source = source.id
SET record.searchCodes = replace(replace(reduce(
    code = toLower(entity.key),
    sign IN [' ', '-', '+', '.', '/', '_', '(', ')', '#', '\'', '&'] |
    replace(code, sign, '')
  ), ':', ' '), '@', ' ')
SET
  record.searchEnds = reverse(record.searchCodes),
  record.searchScope = CASE WHEN coalesce(record.searchCodes, record.searchWords) IS NOT NULL
    THEN CASE WHEN record.open THEN 'open' ELSE record.operation END + ' of_' + record.operation
      + ' is_' + kindLabel(entity)
      + ' day_' + left(coalesce(record.recordedAt, ''), 10)
  END
