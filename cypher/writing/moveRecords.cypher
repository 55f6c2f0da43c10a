// Purpose: records of one of two that become one, or are two again, become records of the other, as links do.
// Params:  from, to, merge, only (ALL, MOVED or OWN), mark (ADD, REMOVE or KEEP)
// Returns: nothing
// Cost:    the records of the one from which they go.
CALL () {
  CREATE (:LinkChange {id: randomUUID()})
}
MATCH (heir:Node {id: $a.to})
MATCH (record:Record)-[about:ABOUT]->(:Node {id: $a.from})
WHERE $a.only = 'ALL' OR ($a.only = 'MOVED') = coalesce($a.merge IN record.moved, false)
DELETE about
CREATE (record)-[:ABOUT]->(heir)
WITH record, [merge IN coalesce(record.moved, []) WHERE merge <> $a.merge] AS others
SET record.moved = CASE
  WHEN $a.mark = 'ADD' THEN others + $a.merge
  WHEN $a.mark = 'KEEP' THEN record.moved
  WHEN size(others) > 0 THEN others
END
