// Purpose: records that cannot be there yet, as their source has only come: what one source states about one entity, and what it
//          is searched by. Those of an import that is not complete are found by nothing: their words wait beside the index.
// Params:  sources {id, rows {id, entity, row, moved (by which merges it is of this entity), properties}}; nameless (whether names do not change)
// Returns: written (how many)
// Cost:    an index seek for each row; no lock on the entity, so that batches may run beside each other.
CALL () {
  CREATE (:$(CASE WHEN $a.nameless THEN 'NamelessChange' ELSE 'LinkChange' END) {id: randomUUID()})
}
UNWIND $a.sources AS one
MATCH (source:Node {id: one.id})
WITH one, source, source {.operation, .open, .id} AS of
UNWIND one.rows AS row
MATCH (entity:Node {id: row.entity})
CREATE (entity)<-[:ABOUT]-(record:Node:Record {
  id: row.id,
  operation: of.operation,
  open: of.open,
  source: of.id,
  synthetic: row.synthetic,
  moved: row.moved
})-[:FROM {row: toInteger(row.row)}]->(source)
SET record += row.properties
SET record.searchCodes = CASE WHEN NOT record.operation STARTS WITH 'import ' THEN searchedCode(entity) END
SET
  record.searchEnds = reverse(record.searchCodes),
  record.searchScope = CASE WHEN coalesce(record.searchCodes, record.searchWords) IS NOT NULL
    THEN CASE WHEN record.open THEN 'open' ELSE record.operation END + ' of_' + record.operation
      + ' is_' + kindLabel(entity)
      + ' day_' + left(coalesce(record.recordedAt, ''), 10)
  END
RETURN count(record) AS written
