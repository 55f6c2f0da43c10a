// Purpose: sums of tallies by year, month and day of recording, kind and status, so that headline figures as at a moment
//          are sums of few: whole years, then months, then days. An index holds all that is read of them.
// Cost:    one pass over all tallies, and a node for each day, kind and status.
CREATE CONSTRAINT tally_sum_key IF NOT EXISTS FOR (total:TallySum) REQUIRE total.key IS UNIQUE;
CREATE INDEX tally_term_code IF NOT EXISTS FOR (term:TallyTerm) ON (term.list, term.code);
DROP INDEX tally_sum_period IF EXISTS;
MATCH (total:TallySum)
CALL (total) {
  DELETE total
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (tally:Tally)
UNWIND [
  {span: 'YEAR', period: left(tally.at, 4)},
  {span: 'MONTH', period: left(tally.at, 7)},
  {span: 'DAY', period: left(tally.at, 10)}
] AS part
WITH part.span AS span, part.period AS period, tally.fact AS fact, tally.code / 8589934592 % 64 AS kindCode,
  tally.code / 67108864 % 128 AS statusCode, tally.synthetic AS synthetic, sum(tally.n) AS n, sum(tally.amount) AS amount
CALL (span, period, fact, kindCode, statusCode, synthetic, n, amount) {
  OPTIONAL MATCH (kindTerm:TallyTerm {list: 'kind:' + fact, code: kindCode})
  OPTIONAL MATCH (statusTerm:TallyTerm {list: 'status:' + fact, code: statusCode})
  WITH head(collect(coalesce(kindTerm.value, ''))) AS kind, head(collect(coalesce(statusTerm.value, ''))) AS status,
    span, period, fact, synthetic, n, amount
  CREATE (:TallySum {
    key: period + '|' + fact + '|' + kind + '|' + status + coalesce('|' + toString(synthetic), ''),
    span: span,
    period: period,
    fact: fact,
    kind: kind,
    status: status,
    synthetic: synthetic,
    n: n,
    amount: amount
  })
} IN TRANSACTIONS OF 5000 ROWS;
CREATE INDEX tally_sum_parts IF NOT EXISTS
FOR (total:TallySum)
ON (total.span, total.period, total.fact, total.kind, total.status, total.n, total.amount)
