// Purpose: facts of the programme. Those of an operation are as visible as it is; those of none are open. A version that
//          is there already stays as it is; it can only be superseded.
// Params:  rows {id, kind, operation, concerns {id, moved, stays}, properties}
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
  UNWIND row.concerns AS named
  // What is merged at this very moment leads on to the one that is kept; of a fact that names both sides of a merge, what
  // it says of the dropped one stays there.
  MATCH way = (:Node {id: named.id})-[:MERGED_INTO*0..]->(entity:Node)
  WHERE CASE WHEN named.stays THEN size(relationships(way)) = 0 ELSE entity:Entity END
  WITH fact, entity, named.moved + [into IN relationships(way) | into.merge] AS moved
  MERGE (fact)-[concern:CONCERNS]->(entity)
  ON CREATE SET concern.moved = CASE WHEN size(moved) > 0 THEN moved END
}
