// Purpose: signed tallies of fact versions that have none yet: one more for a version, one less for what superseded or
//          withdrew it, each with its dimensions (see migration 0004) and the moment from which it counts; and the sums
//          by year, month and day of recording. A version is tallied once, however often this runs.
// Params:  rows {id}, ids of facts; their words have numbers already
// Returns: nothing
// Cost:    some twenty index seeks for each row.
UNWIND $a.rows AS row
MATCH (fact:Node {id: row.id})
WHERE fact:Fact AND fact.recordedAt IS NOT NULL
// The lock first: of two that write the same version at once, the second finds its tallies.
SET fact.id = fact.id
WITH fact
UNWIND [1, -1] AS sign
WITH fact, sign, fact.id + CASE sign WHEN 1 THEN '+' ELSE '-' END AS id,
  kindLabel(fact) AS name
WHERE (sign = 1 OR fact.supersededAt < '9999') AND NOT EXISTS { MATCH (:Tally {id: id}) }
OPTIONAL MATCH (threat:TallyTerm {key: 'threat|' + coalesce(fact.primaryThreat, fact.threatType)})
OPTIONAL MATCH (fourP:TallyTerm {key: 'fourP|' + fact.primaryP})
OPTIONAL MATCH (impact:TallyTerm {key: 'impact|' + fact.impact})
OPTIONAL MATCH (kind:TallyTerm {key: 'kind:' + name + '|' + coalesce(
  fact.kind,
  CASE WHEN fact.vawg AND fact.childExploitation THEN 'VAWG_AND_CHILD_EXPLOITATION' WHEN fact.vawg THEN 'VAWG'
    WHEN fact.childExploitation THEN 'CHILD_EXPLOITATION' END
)})
OPTIONAL MATCH (status:TallyTerm {key: 'status:' + name + '|' + coalesce(fact.status, fact.stage)})
OPTIONAL MATCH (region:TallyTerm {key: 'region|' + fact.region})
OPTIONAL MATCH (force:TallyTerm {key: 'force|' + fact.force})
OPTIONAL MATCH (other:TallyTerm {key: coalesce(
  'leadAgency|' + fact.leadAgency,
  'app|' + fact.app,
  CASE WHEN fact:Product THEN 'productType|' + fact.type END
)})
WITH fact, sign, id, name, threat, fourP, impact, kind, status, region, force, other, londonDay(fact) AS day
WITH fact, sign, id, name, threat, fourP, impact, kind, status, region, force, other,
  coalesce((toInteger(left(day, 4)) - 1900) * 13, 0) AS year,
  CASE WHEN size(day) >= 7 THEN toInteger(substring(day, 5, 2)) ELSE 0 END AS month
CREATE (tally:Tally {
  id: id,
  fact: name,
  version: fact.id,
  operation: fact.operation,
  n: sign,
  amount: sign * coalesce(fact.amountGBP, fact.count, 0),
  at: CASE sign WHEN 1 THEN fact.recordedAt ELSE fact.supersededAt END,
  code: (((((((((year + month) * 32 + coalesce(threat.code, 0)) * 8 + coalesce(fourP.code, 0)) * 8
    + coalesce(impact.code, 0)) * 64 + coalesce(kind.code, 0)) * 128 + coalesce(status.code, 0)) * 64
    + coalesce(region.code, 0)) * 256 + coalesce(force.code, 0)) * 4096) + coalesce(other.code, 0),
  synthetic: fact.synthetic
})
WITH tally, coalesce(kind.value, '') AS sort, coalesce(status.value, '') AS state
UNWIND [
  {span: 'YEAR', period: left(tally.at, 4)},
  {span: 'MONTH', period: left(tally.at, 7)},
  {span: 'DAY', period: left(tally.at, 10)}
] AS part
WITH part.span AS span, part.period AS period, tally.fact AS counted, sort, state, tally.synthetic AS synthetic,
  sum(tally.n) AS n, sum(tally.amount) AS amount
WITH span, period, counted, sort, state, synthetic, n, amount,
  period + '|' + counted + '|' + sort + '|' + state + coalesce('|' + toString(synthetic), '') AS key
ORDER BY key
MERGE (total:TallySum {key: key})
ON CREATE SET total.span = span, total.period = period, total.fact = counted, total.kind = sort, total.status = state,
  total.synthetic = synthetic, total.n = 0, total.amount = 0
SET total.n = total.n + n, total.amount = total.amount + amount
