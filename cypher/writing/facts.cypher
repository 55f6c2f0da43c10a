// Purpose: facts of the programme. Those of an operation are as visible as it is; those of none are open. A version that
//          is there already stays as it is; it can only be superseded.
// Params:  rows {id, kind, operation, concerns, properties}
// Returns: nothing
// Cost:    a few index seeks for each row.
UNWIND $a.rows AS row
OPTIONAL MATCH (operation:Node {id: row.operation})
MERGE (fact:Node {id: row.id})
ON CREATE SET
  fact.synthetic = row.synthetic,
  fact:Fact:$(row.kind),
  fact.operation = operation.id,
  fact.open = coalesce(operation.open, row.operation IS NULL),
  fact += row.properties
ON MATCH SET
  fact.supersededAt = CASE
    WHEN fact.supersededAt < '9999' THEN fact.supersededAt
    ELSE row.properties.supersededAt
  END
WITH fact, row, operation
CALL (fact, operation) {
  WITH fact, operation
  WHERE operation IS NOT NULL
  MERGE (fact)-[:OF]->(operation)
}
CALL (fact, row) {
  UNWIND row.concerns AS id
  // An id that was given up in a merge leads to the one that was kept.
  MATCH way = (:Node {id: id})-[:MERGED_INTO*0..]->(entity:Entity)
  WITH fact, entity, [into IN relationships(way) | into.merge] AS moved
  MERGE (fact)-[concern:CONCERNS]->(entity)
  ON CREATE SET concern.moved = CASE WHEN size(moved) > 0 THEN moved END
}
