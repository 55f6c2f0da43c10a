// Purpose: records that a merge moved are again of the one that was dropped.
// Params:  drop, keep, merge
// Returns: nothing
// Cost:    the records of the one that was kept.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
MATCH (drop:Node {id: $a.drop})
MATCH (record:Record)-[about:ABOUT]->(:Node {id: $a.keep})
WHERE $a.merge IN record.moved
DELETE about
CREATE (record)-[:ABOUT]->(drop)
SET record.moved = CASE WHEN size(record.moved) > 1 THEN [merge IN record.moved WHERE merge <> $a.merge] END
