// Purpose: how many facts of each kind and status there were, as the records stood at a moment: sums by month of
//          recording, then by day, less what was recorded later on the last day. Counts everything, whoever asks.
// Params:  asAt
// Returns: rows (lists: fact, kind, status, number, amount)
// Cost:    a sum for each kind, status and month, and for each day of the last month.
WITH
  COLLECT { MATCH (term:TallyTerm) WHERE term.list STARTS WITH 'kind:' OR term.list STARTS WITH 'status:' RETURN term } AS terms,
  COLLECT {
    MATCH (total:TallySum)
    WHERE total.span = 'MONTH' AND total.period < left($a.asAt, 7)
    RETURN [total.fact, total.kind, total.status, total.n, total.amount]
  } AS months,
  COLLECT {
    MATCH (total:TallySum)
    WHERE total.span = 'DAY' AND total.period >= left($a.asAt, 7) AND total.period <= left($a.asAt, 10)
    RETURN [total.fact, total.kind, total.status, total.n, total.amount]
  } AS days,
  COLLECT {
    MATCH (tally:Tally)
    WHERE tally.at > $a.asAt AND tally.at < left($a.asAt, 10) + '~'
    RETURN [tally.fact, tally.code / 8589934592 % 64, tally.code / 67108864 % 128, -tally.n, -tally.amount]
  } AS later
UNWIND months + days + later AS part
WITH terms, part[0] AS name, part[1] AS kind, part[2] AS status, sum(part[3]) AS n, sum(part[4]) AS amount
WITH collect([
  name,
  head([t IN terms WHERE t.list = 'kind:' + name AND t.code = kind | t.value]),
  head([t IN terms WHERE t.list = 'status:' + name AND t.code = status | t.value]),
  n,
  amount
]) AS rows
