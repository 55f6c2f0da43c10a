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
WITH source, of, row, row.properties AS said, entity, CASE WHEN NOT of.operation STARTS WITH 'import ' THEN searchedCode(entity) END AS code
CREATE (entity)<-[:ABOUT]-(record:Node:Record)-[:FROM {row: toInteger(row.row)}]->(source)
// All at once: each SET goes through what the record has.
SET record = said {
  .*,
  id: row.id,
  operation: of.operation,
  open: of.open,
  source: of.id,
  synthetic: row.synthetic,
  moved: row.moved,
  searchCodes: code,
  searchEnds: reverse(code),
  searchScope: CASE WHEN coalesce(code, said.searchWords) IS NOT NULL
    THEN CASE WHEN of.open THEN 'open' ELSE of.operation END + ' of_' + of.operation
      + ' is_' + kindLabel(entity)
      + ' day_' + left(coalesce(said.recordedAt, ''), 10)
  END
}
RETURN count(record) AS written
