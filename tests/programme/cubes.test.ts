import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asking, closeApi, givenTables } from '../support/api.js';
import { tablesOf } from '../support/tablesOf.js';
import { factTables, heldAt, moments, type RandomFact, randomFacts, sensible } from './randomFacts.js';
import { expectTalliesToAddUp } from './recount.js';

const performance = asking('statistician', 'performance');
const runs = { numRuns: 12, ...(process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) }) };

const given = {
  north: { statements: ['ana', 'ben'] },
  south: { open: false, statements: ['ana'] },
  east: { open: false, members: [], statements: ['ana'] },
};

type Recount = (fact: RandomFact) => string | null;
const own =
  (name: string): Recount =>
  ({ row }) =>
    (row[name] as string | undefined) ?? null;

/** What each dimension is, worked out again from the records, without tallies. */
const dimensions: Readonly<Record<string, Recount>> = {
  MONTH: ({ row }) => (londonDay(row.at).length >= 7 ? londonDay(row.at).slice(0, 7) : null),
  CALENDAR_YEAR: ({ row }) => londonDay(row.at).slice(0, 4),
  CALENDAR_QUARTER: ({ row }) => inMonths(row.at, (year, month) => `${year}-Q${Math.ceil(month / 3)}`),
  FINANCIAL_YEAR: ({ row }) => inMonths(row.at, (year, month) => financial(month < 4 ? year - 1 : year)),
  FINANCIAL_QUARTER: ({ row }) =>
    inMonths(row.at, (year, month) =>
      month < 4 ? `${financial(year - 1)}-Q4` : `${financial(year)}-Q${Math.floor((month - 1) / 3)}`,
    ),
  THREAT_TYPE: ({ row }) => (row.primaryThreat ?? row.threatType ?? null) as string | null,
  FOUR_P: own('primaryP'),
  IMPACT: own('impact'),
  KIND: ({ kind, row }) => (kind === 'Case' ? caseKind(row) : ((row.kind ?? null) as string | null)),
  STATUS: own('status'),
  REGION: own('region'),
  FORCE: own('force'),
  LEAD_AGENCY: own('leadAgency'),
  PRODUCT_TYPE: own('type'),
  APP: own('app'),
};

const published = [
  'MONTH',
  'CALENDAR_YEAR',
  'CALENDAR_QUARTER',
  'FINANCIAL_YEAR',
  'FINANCIAL_QUARTER',
  'THREAT_TYPE',
].concat(['FOUR_P', 'IMPACT', 'KIND', 'REGION', 'FORCE']);
const times = published.slice(0, 5);

const cubes: Readonly<Record<string, readonly [kind: string, dimensions: readonly string[]]>> = {
  taskings: ['Tasking', ['THREAT_TYPE', 'REGION', 'FORCE', 'LEAD_AGENCY']],
  cases: ['Case', ['THREAT_TYPE', 'KIND', 'REGION', 'FORCE']],
  identifications: ['Identification', ['KIND', 'REGION', 'FORCE']],
  disruptions: ['Disruption', ['THREAT_TYPE', 'FOUR_P', 'IMPACT', 'STATUS', 'REGION', 'FORCE']],
  referrals: ['Referral', ['KIND', 'REGION', 'FORCE']],
  products: ['Product', ['KIND', 'PRODUCT_TYPE', 'REGION', 'FORCE']],
  registrations: ['CapabilityRegistration', ['APP', 'REGION', 'FORCE']],
  appUsage: ['AppUsage', ['APP', 'REGION', 'FORCE']],
  savings: ['SavingOpportunity', ['REGION', 'FORCE']],
};

/** Cubes whose shares are shares of what the records count. */
const summed = ['registrations', 'appUsage', 'savings'];

const question = fc.constantFrom(...Object.keys(cubes)).chain((cube) =>
  fc.record({
    cube: fc.constant(cube),
    time: fc.option(fc.constantFrom(...times), { nil: undefined }),
    words: fc.subarray([...(cubes[cube]?.[1] ?? [])], { maxLength: 2 }),
    asAt: fc.constantFrom(...moments),
    regions: fc.option(fc.constant<readonly string[]>(['SEROCU']), { nil: undefined }),
    quarters: fc.option(fc.constant<readonly string[]>(['2023/24-Q4', '2024/25-Q1']), { nil: undefined }),
  }),
);

const text = (cube: string) => `query($groupBy: [CubeDimension!], $filter: CubeFilter, $asAt: DateTime) {
  programme { ${cube}(groupBy: $groupBy, filter: $filter, asAt: $asAt, suppress: false) {
    visibleOnly
    total { count sum distinctOperations }
    cells { keys { value } count sum distinctOperations share }
  } }
}`;

afterAll(closeApi);

describe('Every cube', () => {
  it('equals a naive recount of the records, group by group, as at any moment', async () => {
    await fc.assert(
      fc.asyncProperty(randomFacts, fc.array(question, { minLength: 6, maxLength: 6 }), async (some, questions) => {
        const facts = sensible(some);
        await givenTables(tablesOf(given, factTables(facts)));
        for (const { cube, time, words, asAt, regions, quarters } of questions) {
          const groupBy = [...(time ? [time] : []), ...words];
          const filter = { ...(regions && { regions }), ...(quarters && { financialQuarters: quarters }) };
          const { data, errors } = await performance(text(cube), { groupBy, filter, asAt });
          expect(errors).toBeUndefined();
          const [kind] = cubes[cube] ?? [''];
          const all = facts.filter(
            (fact) =>
              fact.kind === kind &&
              heldAt(fact, asAt) &&
              !['REJECTED', 'WITHDRAWN'].includes(String(fact.row.status)) &&
              (!regions || regions.includes(String(fact.row.region))) &&
              (!quarters || quarters.includes(String(dimensions.FINANCIAL_QUARTER?.(fact)))) &&
              (groupBy.every((one) => published.includes(one)) || isOpen(fact)),
          );
          const result = data.programme[cube];
          expect(result.visibleOnly).toBe(!groupBy.every((one) => published.includes(one)));
          expect({ groupBy, ...result.total }).toEqual({ groupBy, ...figuresOf(all) });
          if (groupBy.length === 0) continue;
          const expected = new Map<string, RandomFact[]>();
          for (const fact of all) {
            const key = JSON.stringify(groupBy.map((one) => dimensions[one]?.(fact) ?? null));
            expected.set(key, [...(expected.get(key) ?? []), fact]);
          }
          const shown = result.cells as readonly ({ keys: readonly { value: string | null }[] } & Record<
            string,
            unknown
          >)[];
          const cells = new Map(
            shown.map(({ keys, ...figures }) => [JSON.stringify(keys.map(({ value }) => value)), figures]),
          );
          const measure = summed.includes(cube) ? 'sum' : 'count';
          const base = figuresOf(all)[measure];
          for (const [key, figures] of cells) {
            const own = figuresOf(expected.get(key) ?? []);
            const share = base === 0 ? null : own[measure] / base;
            expect({ key, ...figures }).toEqual({ key, ...own, share });
          }
          for (const key of expected.keys()) expect([...cells.keys()]).toContain(key);
        }
      }),
      runs,
    );
  }, 300_000);
});

describe('Tallies', () => {
  it('add up to a recount of all versions, and their sums by day and month to the tallies', async () => {
    await fc.assert(
      fc.asyncProperty(randomFacts, async (some) => {
        await givenTables(tablesOf(given, factTables(sensible(some))));
        await expectTalliesToAddUp();
      }),
      runs,
    );
  }, 300_000);
});

const isOpen = ({ kind, row }: RandomFact) =>
  kind === 'AppUsage' || kind === 'CapabilityRegistration' || row.operation === 'north';

function figuresOf(facts: readonly RandomFact[]) {
  const amounts = facts.map(({ row }) => Number(row.amountGBP ?? row.count ?? 0));
  const holders = facts.filter(({ kind }) => kind !== 'AppUsage' && kind !== 'CapabilityRegistration');
  return {
    count: facts.length,
    sum: amounts.reduce((a, b) => a + b, 0),
    distinctOperations: new Set(holders.map(({ row }) => row.operation)).size,
  };
}

function londonDay(at: unknown): string {
  return at === '2024-06-30T23:30Z' ? '2024-07-01' : String(at).slice(0, 10);
}

function inMonths(at: unknown, name: (year: number, month: number) => string): string | null {
  const [year, month] = londonDay(at).split('-').map(Number);
  return month === undefined ? null : name(year ?? 0, month);
}

const financial = (year: number) => `${year}/${(year + 1) % 100}`;

function caseKind({ vawg, childExploitation }: RandomFact['row']): string | null {
  if (vawg && childExploitation) return 'VAWG_AND_CHILD_EXPLOITATION';
  return vawg ? 'VAWG' : childExploitation ? 'CHILD_EXPLOITATION' : null;
}
