import { expect } from '@jest/globals';
import { api } from '../support/api.js';
import { moments } from './randomFacts.js';

/** Counts versions of facts as they stood at each moment, and expects tallies and their sums to say the same. */
export async function expectTalliesToAddUp(): Promise<void> {
  const { admin } = await api();
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const wrong = await admin.run(
    `MATCH (fact:Fact) UNWIND $a.moments AS moment
     WITH head([l IN labels(fact) WHERE NOT l IN ['Node', 'Fact']]) AS name, moment,
       count(CASE WHEN fact.recordedAt <= moment AND fact.supersededAt > moment THEN 1 END) AS n
     WITH name, moment, n, COLLECT { MATCH (t:Tally) WHERE t.fact = name AND t.at <= moment RETURN t.n } AS parts
     WITH name, moment, n, reduce(s = 0, x IN parts | s + x) AS tallied
     WHERE n <> tallied
     RETURN name, moment, n, tallied`,
    { moments: [...moments, now] },
  );
  expect(wrong).toEqual([]);
  const unequal = await admin.run(
    `MATCH (total:TallySum)
     WITH total, total.period AS period, size(total.period) AS width
     WITH total, COLLECT {
       MATCH (tally:Tally)
       WHERE tally.fact = total.fact AND left(tally.at, width) = period
         AND total.kind = coalesce(head(COLLECT {
           MATCH (term:TallyTerm {list: 'kind:' + tally.fact, code: tally.code / 8589934592 % 64}) RETURN term.value
         }), '')
         AND total.status = coalesce(head(COLLECT {
           MATCH (term:TallyTerm {list: 'status:' + tally.fact, code: tally.code / 67108864 % 128}) RETURN term.value
         }), '')
       RETURN [tally.n, tally.amount]
     } AS parts
     WHERE total.n <> reduce(s = 0, x IN parts | s + x[0]) OR total.amount <> reduce(s = 0, x IN parts | s + x[1])
     RETURN total.key`,
  );
  expect(unequal).toEqual([]);
}
