// Purpose: how many versions of facts of each kind and status came and went between two moments; one that came and went
//          in between did neither.
// Params:  from, to (moments), filters
// Returns: rows (lists: fact, kind, status, added, removed)
// Cost:    the tallies recorded between the moments.
WITH [f IN $a.filters | {div: toInteger(f.div), size: toInteger(f.size), codes: f.codes}] AS filters
MATCH (tally:Tally)
WHERE tally.at > $a.from
  AND tally.at <= $a.to
  AND all(f IN filters WHERE tally.code / f.div % f.size IN f.codes)
WITH tally.fact AS counted, tally.version AS version, tally.code AS code, sum(tally.n) AS net
WITH
  counted,
  code / 8589934592 % 64 AS kind,
  code / 67108864 % 128 AS status,
  count(CASE WHEN net > 0 THEN 1 END) AS added,
  count(CASE WHEN net < 0 THEN 1 END) AS removed
WITH collect({fact: counted, kind: kind, status: status, added: added, removed: removed}) AS sums
WITH sums, COLLECT {
  MATCH (term:TallyTerm)
  WHERE term.list STARTS WITH 'kind:' OR term.list STARTS WITH 'status:'
  RETURN term
} AS terms
WITH [sum IN sums | [
  sum.fact,
  head([t IN terms WHERE t.list = 'kind:' + sum.fact AND t.code = sum.kind | t.value]),
  head([t IN terms WHERE t.list = 'status:' + sum.fact AND t.code = sum.status | t.value]),
  sum.added,
  sum.removed
]] AS rows
