// Purpose: hits between operations, each once, and the notices of them, which are told when all of them are there. What is
//          there already stays as it is and is told no second time. Safe to run again.
// Params:  rows {id, entity, kind, label, asked, match, asking, holding, notices {id, operation}}, by, run, at
// Returns: nothing
// Cost:    a few index seeks for each row.
UNWIND $a.rows AS row
MATCH (holding:Node {id: row.holding})
MERGE (found:Deconfliction {id: row.id})
ON CREATE SET
  found.synthetic = holding.synthetic,
  found.entity = row.entity,
  found.kind = row.kind,
  found.label = row.label,
  found.asked = row.asked,
  found.match = row.match,
  found.askedBy = $a.by,
  found.status = 'NEW',
  found.createdAt = $a.at,
  found.updatedAt = $a.at,
  found.madeBy = $a.run
WITH row, found, holding
WHERE found.madeBy = $a.run
MERGE (found)-[:HELD_BY]->(holding)
WITH row, found
CALL (row, found) {
  MATCH (asking:Node {id: row.asking})
  MERGE (found)-[:ASKED_FOR]->(asking)
}
UNWIND row.notices AS told
MERGE (notice:Notice {id: told.id})
ON CREATE SET
  notice.synthetic = found.synthetic,
  notice.operation = told.operation
MERGE (notice)-[:TELLS_OF]->(found)
