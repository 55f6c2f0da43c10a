// Purpose: how many facts of each kind and status there were, as the records stood at a moment: sums by year of recording,
//          then by month, then by day, less what was recorded later on the last day. Counts everything, whoever asks.
// Params:  asAt
// Returns: rows (lists: fact, kind, status, number, amount)
// Cost:    a sum for each kind, status and year, for each month of the last year and each day of the last month.
UNWIND [
  {span: 'YEAR', from: '', to: left($a.asAt, 4)},
  {span: 'MONTH', from: left($a.asAt, 4), to: left($a.asAt, 7)},
  {span: 'DAY', from: left($a.asAt, 7), to: left($a.asAt, 10) + '~'}
] AS part
MATCH (total:TallySum)
WHERE total.span = part.span AND total.period >= part.from AND total.period < part.to
  AND total.fact IS NOT NULL AND total.kind IS NOT NULL AND total.status IS NOT NULL
  AND total.n IS NOT NULL AND total.amount IS NOT NULL
WITH total.fact AS name, total.kind AS kind, total.status AS status, sum(total.n) AS n, sum(total.amount) AS amount
WITH collect([name, kind, status, n, amount]) AS before
WITH before + COLLECT {
  MATCH (tally:Tally)
  WHERE tally.at > $a.asAt AND tally.at < left($a.asAt, 10) + '~'
  RETURN [
    tally.fact,
    head(COLLECT {
      MATCH (term:TallyTerm {list: 'kind:' + tally.fact, code: tally.code / 8589934592 % 64}) RETURN term.value
    }),
    head(COLLECT {
      MATCH (term:TallyTerm {list: 'status:' + tally.fact, code: tally.code / 67108864 % 128}) RETURN term.value
    }),
    -tally.n,
    -tally.amount
  ]
} AS rows
