// Purpose: hits of a wash: what an earlier run found is known, the rest is new. Safe to run again.
// Params:  wash, run, rows {id, place, order, text, disclosure, entity, operation, hit}
// Returns: fresh (how many are new in this run)
// Cost:    an index seek for each row.
UNWIND $a.rows AS row
MERGE (hit:WashHit {id: row.id})
ON CREATE SET hit.wash = $a.wash, hit.place = toInteger(row.place), hit.firstRun = toInteger($a.run)
SET
  hit.lastRun = toInteger($a.run),
  hit.order = toInteger(row.order),
  hit.text = row.text,
  hit.disclosure = row.disclosure,
  hit.operation = row.operation,
  hit.entity = row.entity,
  hit.hit = row.hit
RETURN sum(CASE WHEN hit.firstRun = toInteger($a.run) THEN 1 ELSE 0 END) AS fresh
