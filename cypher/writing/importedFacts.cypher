// Purpose: facts that a file states, of its operation, each counted to the force that it names and that force's region, or
//          else to those of the operation.
//          A version that is there already stays as it is.
// Params:  rows {id, kind, operation, force, concerns {id, moved, stays}, properties}
// Returns: nothing
// Cost:    a few index seeks for each row.
UNWIND $a.rows AS row
MATCH (operation:Operation {id: row.operation})
OPTIONAL MATCH (force:Force {code: coalesce(row.force, operation.force)})
OPTIONAL MATCH (force)-[:IN]->(region:Region)
WITH row, operation, force, region
MERGE (fact:Node {id: row.id})
ON CREATE SET
  fact:Fact:$(row.kind),
  fact.operation = operation.id,
  fact.open = operation.open,
  fact.force = force.code,
  fact.region = CASE WHEN row.force IS NULL THEN coalesce(operation.region, region.code) ELSE region.code END,
  fact += row.properties
MERGE (fact)-[:OF]->(operation)
WITH fact, row
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
