// Purpose: hits of a wash: what an earlier run found is known, whatever was told of it then; the rest is new. Safe to run again.
//          Of a process that does not wash it any more nothing is taken.
// Params:  wash, run, runner, rows {id, before (ids that it had while more or less was told of it), place, order, text, disclosure,
//          entity, operation, hit}
// Returns: fresh (how many are new in this run)
// Cost:    an index seek for each row, and for each of its earlier ids.
MATCH (wash:Wash {id: $a.wash})
WHERE wash.runner = $a.runner AND wash.run = toInteger($a.run)
UNWIND $a.rows AS row
WITH row, COLLECT {
  UNWIND row.before AS id
  MATCH (earlier:WashHit {id: id})
  RETURN earlier.firstRun
} AS runs
MERGE (hit:WashHit {id: row.id})
ON CREATE SET
  hit.wash = $a.wash,
  hit.place = toInteger(row.place),
  hit.madeRun = toInteger($a.run),
  hit.firstRun = reduce(first = toInteger($a.run), run IN runs | CASE WHEN run < first THEN run ELSE first END)
SET
  hit.lastRun = toInteger($a.run),
  hit.order = toInteger(row.order),
  hit.text = row.text,
  hit.disclosure = row.disclosure,
  hit.operation = row.operation,
  hit.entity = row.entity,
  hit.hit = row.hit
RETURN sum(CASE WHEN hit.firstRun = toInteger($a.run) THEN 1 ELSE 0 END) AS fresh
