// Purpose: sums of signed tallies of some facts, as the records stood at a moment, divided by any dimensions at once: each
//          is a divisor and a size within a tally's code (see migration 0004), the month among them. What is withheld
//          because figures are small is decided on these. Every fact counts, unless `visible` asks for those of
//          operations that the viewer may see.
// Params:  facts, asAt, dimensions [{div, size}], byOperation, visible, operations (ids, or null)
// Returns: rows (lists: fact, numbers of the dimensions in order, operation, number, amount)
// Cost:    the tallies of these facts, read from an index.
WITH CASE WHEN $a.visible OR $a.byOperation THEN COLLECT {
  MATCH (holder:Operation)
  WHERE (holder.open OR holder.id IN $a.viewer.operations)
    AND ($a.operations IS NULL OR holder.id IN $a.operations)
  RETURN holder.id
} END AS allowed,
  [d IN $a.dimensions | {div: toInteger(d.div), size: toInteger(d.size)}] AS dimensions,
  $a.asAt AS asAt
UNWIND $a.facts AS wanted
MATCH (tally:Tally)
WHERE tally.fact = wanted
  AND tally.code >= 0
  AND tally.at <= asAt
  AND tally.n IS NOT NULL
  AND tally.amount IS NOT NULL
  AND (allowed IS NULL OR tally.operation IN allowed OR (tally.operation IS NULL AND $a.operations IS NULL))
WITH
  wanted,
  reduce(kept = 0, d IN dimensions | kept + tally.code / d.div % d.size * d.div) AS place,
  CASE WHEN $a.byOperation THEN tally.operation END AS operation,
  sum(tally.n) AS n,
  sum(tally.amount) AS amount
WHERE n <> 0 OR amount <> 0
WITH collect([
  wanted,
  [d IN $a.dimensions | place / toInteger(d.div) % toInteger(d.size)],
  operation,
  n,
  amount
]) AS rows
