// Purpose: how many facts of each kind and status a filter leaves, as the records stood at a moment. Counts everything,
//          whoever asks.
// Params:  facts, asAt, from and to (months), filters [{div, size, codes}]
// Returns: rows (lists: fact, kind, status, number, amount)
// Cost:    the tallies of these facts within the months, read from an index.
WITH
  [f IN $a.filters | {div: toInteger(f.div), size: toInteger(f.size), codes: f.codes}] AS filters,
  $a.asAt AS asAt
UNWIND $a.facts AS wanted
MATCH (tally:Tally)
WHERE tally.fact = wanted
  AND tally.code >= toInteger($a.from) * 1125899906842624
  AND tally.code < toInteger($a.to) * 1125899906842624
  AND tally.at <= asAt
  AND tally.n IS NOT NULL
  AND tally.amount IS NOT NULL
  AND all(f IN filters WHERE tally.code / f.div % f.size IN f.codes)
WITH
  wanted,
  tally.code / 8589934592 % 64 AS kind,
  tally.code / 67108864 % 128 AS status,
  sum(tally.n) AS n,
  sum(tally.amount) AS amount
WITH collect({fact: wanted, kind: kind, status: status, n: n, amount: amount}) AS sums
WITH sums, COLLECT {
  MATCH (term:TallyTerm)
  WHERE term.list STARTS WITH 'kind:' OR term.list STARTS WITH 'status:'
  RETURN term
} AS terms
WITH [sum IN sums | [
  sum.fact,
  head([t IN terms WHERE t.list = 'kind:' + sum.fact AND t.code = sum.kind | t.value]),
  head([t IN terms WHERE t.list = 'status:' + sum.fact AND t.code = sum.status | t.value]),
  sum.n,
  sum.amount
]] AS rows
