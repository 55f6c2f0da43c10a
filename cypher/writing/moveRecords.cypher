// Purpose: records of one that is merged become records of the one that is kept, and remember by which merge.
// Params:  drop, keep, merge
// Returns: nothing
// Cost:    the records of the one that is dropped.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
MATCH (keep:Node {id: $a.keep})
MATCH (record:Record)-[about:ABOUT]->(:Node {id: $a.drop})
DELETE about
CREATE (record)-[:ABOUT]->(keep)
SET record.moved = coalesce(record.moved, []) + $a.merge
