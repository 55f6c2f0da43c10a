// Purpose: records: what one source states about one entity, and what it is searched by. One that was there before may
//          hold more than the row says: its words are made anew.
// Params:  rows {id, entity, source, row, moved (by which merges it is of this entity), properties}
// Returns: stale (how many have words that are to be made anew), written (how many)
// Cost:    three index seeks for each row.
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
MATCH (entity:Node {id: row.entity})
MATCH (source:Node {id: row.source})
MERGE (record:Node {id: row.id})
ON CREATE SET
  record.synthetic = row.synthetic,
  record:Record,
  record.operation = source.operation,
  record.open = source.open,
  record.source = source.id
ON MATCH SET record.searchStale = true
SET record += row.properties, record.moved = row.moved
SET record.searchCodes = searchedCode(entity)
SET
  record.searchEnds = reverse(record.searchCodes),
  record.searchScope = CASE WHEN coalesce(record.searchCodes, record.searchWords) IS NOT NULL
    THEN CASE WHEN record.open THEN 'open' ELSE record.operation END + ' of_' + record.operation
      + ' is_' + kindLabel(entity)
      + ' day_' + left(coalesce(record.recordedAt, ''), 10)
  END
MERGE (record)-[:ABOUT]->(entity)
MERGE (record)-[from:FROM]->(source)
SET from.row = toInteger(row.row)
RETURN count(record.searchStale) AS stale, count(record) AS written
