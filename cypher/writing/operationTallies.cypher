// Purpose: signed tallies of operations: one for a new one; for one whose dimensions changed, the former taken back and
//          the present one added, as of `at`. An operation counts from its first day, unless it says when it was recorded.
// Params:  rows {id, at}, ids of operations; their words have numbers already
// Returns: nothing
// Cost:    some twenty index seeks for each row.
UNWIND $a.rows AS row
MATCH (operation:Node {id: row.id})
WHERE operation:Operation
// The lock first: of two that write the same operation at once, the second finds its tallies.
SET operation.id = operation.id
WITH row, operation
OPTIONAL MATCH (kind:TallyTerm {key: 'kind:Operation|' + operation.kind})
OPTIONAL MATCH (status:TallyTerm {key: 'status:Operation|' + CASE WHEN operation.socMasterList THEN 'MASTER_LIST' END})
OPTIONAL MATCH (region:TallyTerm {key: 'region|' + operation.region})
OPTIONAL MATCH (force:TallyTerm {key: 'force|' + operation.force})
WITH row, operation, kind, status, region, force, {at: operation.startedOn} AS begun
WITH row, operation, kind, status, region, force, londonDay(begun) AS day
WITH row, operation, kind, status, region, force,
  coalesce((toInteger(left(day, 4)) - 1900) * 13, 0) AS year,
  CASE WHEN size(day) >= 7 THEN toInteger(substring(day, 5, 2)) ELSE 0 END AS month
WITH row, operation, (((((year + month) * 2048 * 64 + coalesce(kind.code, 0)) * 128 + coalesce(status.code, 0)) * 64
  + coalesce(region.code, 0)) * 256 + coalesce(force.code, 0)) * 4096 AS code,
  COLLECT { MATCH (tally:Tally) WHERE tally.version = operation.id RETURN tally ORDER BY tally.sequence, tally.id } AS before
WITH row, operation, code, before, size(before) AS taken
WHERE taken = 0 OR before[-1].code <> code
UNWIND CASE WHEN taken = 0 THEN [{n: 1, code: code}] ELSE [{n: -1, code: before[-1].code}, {n: 1, code: code}] END AS part
CREATE (tally:Tally {
  id: operation.id + '+' + toString(taken + CASE WHEN taken > 0 AND part.n > 0 THEN 2 ELSE 1 END),
  sequence: taken + CASE WHEN taken > 0 AND part.n > 0 THEN 2 ELSE 1 END,
  fact: 'Operation',
  version: operation.id,
  operation: operation.id,
  n: part.n,
  amount: 0,
  at: CASE
    WHEN taken > 0 THEN row.at
    ELSE coalesce(
      operation.recordedAt,
      left(operation.startedOn + substring('1970-01-01', size(operation.startedOn)), 10) + 'T00:00:00Z',
      '1970-01-01T00:00:00Z'
    )
  END,
  code: part.code,
  synthetic: operation.synthetic
})
WITH tally,
  coalesce(head(COLLECT {
    MATCH (term:TallyTerm {list: 'kind:Operation', code: tally.code / 8589934592 % 64}) RETURN term.value
  }), '') AS sort,
  coalesce(head(COLLECT {
    MATCH (term:TallyTerm {list: 'status:Operation', code: tally.code / 67108864 % 128}) RETURN term.value
  }), '') AS state
UNWIND [
  {span: 'YEAR', period: left(tally.at, 4)},
  {span: 'MONTH', period: left(tally.at, 7)},
  {span: 'DAY', period: left(tally.at, 10)}
] AS part
WITH part.span AS span, part.period AS period, sort, state, tally.synthetic AS synthetic, sum(tally.n) AS n
WITH span, period, sort, state, synthetic, n,
  period + '|Operation|' + sort + '|' + state + coalesce('|' + toString(synthetic), '') AS key
ORDER BY key
MERGE (total:TallySum {key: key})
ON CREATE SET total.span = span, total.period = period, total.fact = 'Operation', total.kind = sort,
  total.status = state, total.synthetic = synthetic, total.n = 0, total.amount = 0
SET total.n = total.n + n
