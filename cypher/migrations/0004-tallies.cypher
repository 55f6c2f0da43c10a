// Purpose: signed tallies of the programme's facts and operations, so that a figure as at a moment is a sum. A store
//          that holds facts already gets theirs here. A tally's code packs its dimensions, most significant first: month
//          (11 bits), threat (5), P (3), impact (3), kind (6), status (7), region (6), force (8), other (12); the words
//          behind the numbers are terms. An index holds all that a sum reads.
// Cost:    two passes over facts and operations, in transactions of their own.
CREATE CONSTRAINT tally_id IF NOT EXISTS FOR (tally:Tally) REQUIRE tally.id IS UNIQUE;
CREATE CONSTRAINT tally_term_key IF NOT EXISTS FOR (term:TallyTerm) REQUIRE term.key IS UNIQUE;
CREATE INDEX fact_reference IF NOT EXISTS FOR (fact:Fact) ON (fact.reference);
CALL () {
  MATCH (fact:Fact)
  WHERE fact.recordedAt IS NOT NULL
  WITH fact, head([label IN labels(fact) WHERE NOT label IN ['Node', 'Fact']]) AS name
  UNWIND [
    ['threat', coalesce(fact.primaryThreat, fact.threatType)],
    ['fourP', fact.primaryP],
    ['impact', fact.impact],
    ['kind:' + name, coalesce(
      fact.kind,
      CASE WHEN fact.vawg AND fact.childExploitation THEN 'VAWG_AND_CHILD_EXPLOITATION' WHEN fact.vawg THEN 'VAWG'
        WHEN fact.childExploitation THEN 'CHILD_EXPLOITATION' END
    )],
    ['status:' + name, coalesce(fact.status, fact.stage)],
    ['region', fact.region],
    ['force', fact.force],
    ['leadAgency', fact.leadAgency],
    ['app', fact.app],
    ['productType', CASE WHEN fact:Product THEN fact.type END]
  ] AS pair
  RETURN DISTINCT pair[0] AS list, pair[1] AS value
  UNION
  MATCH (operation:Operation)
  UNWIND [
    ['kind:Operation', operation.kind],
    ['status:Operation', CASE WHEN operation.socMasterList THEN 'MASTER_LIST' END],
    ['region', operation.region],
    ['force', operation.force]
  ] AS pair
  RETURN DISTINCT pair[0] AS list, pair[1] AS value
}
WITH list, value
WHERE value IS NOT NULL
WITH list, value
ORDER BY list, value
WITH list, collect(value) AS found
UNWIND range(0, size(found) - 1) AS place
MERGE (term:TallyTerm {key: list + '|' + found[place]})
ON CREATE SET term.list = list, term.value = found[place], term.code = place + 1;
MATCH (fact:Fact)
WHERE fact.recordedAt IS NOT NULL
CALL (fact) {
  UNWIND [1, -1] AS sign
  WITH fact, sign, fact.id + CASE sign WHEN 1 THEN '+' ELSE '-' END AS id,
    head([label IN labels(fact) WHERE NOT label IN ['Node', 'Fact']]) AS name
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
  WITH fact, sign, id, name, threat, fourP, impact, kind, status, region, force, other, CASE
    WHEN size(fact.at) > 10
      THEN toString(date(datetime({datetime: datetime(fact.at), timezone: 'Europe/London'})))
    ELSE fact.at
  END AS day
  WITH fact, sign, id, name, threat, fourP, impact, kind, status, region, force, other,
    coalesce((toInteger(left(day, 4)) - 1900) * 13, 0) AS year,
    CASE WHEN size(day) >= 7 THEN toInteger(substring(day, 5, 2)) ELSE 0 END AS month
  CREATE (:Tally {
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
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (operation:Operation)
CALL (operation) {
  WITH operation
  WHERE NOT EXISTS { MATCH (:Tally {id: operation.id + '+1'}) }
  OPTIONAL MATCH (kind:TallyTerm {key: 'kind:Operation|' + operation.kind})
  OPTIONAL MATCH (status:TallyTerm {key: 'status:Operation|' + CASE WHEN operation.socMasterList THEN 'MASTER_LIST' END})
  OPTIONAL MATCH (region:TallyTerm {key: 'region|' + operation.region})
  OPTIONAL MATCH (force:TallyTerm {key: 'force|' + operation.force})
  WITH operation, kind, status, region, force,
    coalesce((toInteger(left(operation.startedOn, 4)) - 1900) * 13, 0) AS year,
    CASE WHEN size(operation.startedOn) >= 7 THEN toInteger(substring(operation.startedOn, 5, 2)) ELSE 0 END AS month
  CREATE (:Tally {
    id: operation.id + '+1',
    sequence: 1,
    fact: 'Operation',
    version: operation.id,
    operation: operation.id,
    n: 1,
    amount: 0,
    at: coalesce(
      operation.recordedAt,
      left(operation.startedOn + substring('1970-01-01', size(operation.startedOn)), 10) + 'T00:00:00Z',
      '1970-01-01T00:00:00Z'
    ),
    code: (((((year + month) * 2048 * 64 + coalesce(kind.code, 0)) * 128 + coalesce(status.code, 0)) * 64
      + coalesce(region.code, 0)) * 256 + coalesce(force.code, 0)) * 4096,
    synthetic: operation.synthetic
  })
} IN TRANSACTIONS OF 5000 ROWS;
// Last, so that each is built once from what is there.
CREATE INDEX tally_sums IF NOT EXISTS FOR (tally:Tally) ON (tally.fact, tally.code, tally.at, tally.n, tally.amount);
CREATE INDEX tally_at IF NOT EXISTS FOR (tally:Tally) ON (tally.at);
CREATE INDEX tally_version IF NOT EXISTS FOR (tally:Tally) ON (tally.version)
