import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TableRow } from '../../src/loading/readTable.js';
import { asking, closeApi, givenGraph, givenTables } from '../support/api.js';
import { Span } from '../support/span.js';
import { tablesOf } from '../support/tablesOf.js';

const performance = asking('statistician', 'performance');
const reader = asking('minister', 'reader');
const recordedAt = '2025-04-05T10:00:00Z';

const places: Readonly<Record<string, readonly string[]>> = { A: ['a1'], B: ['b1', 'b2'], C: ['c1'], D: ['d1', 'd2'] };
const forces = Object.values(places).flat();
const kinds = ['OCG', 'PRIORITY_INDIVIDUAL', 'VULNERABILITY'];
const days: Readonly<Record<string, string>> = {
  '2023/24-Q4': '2024-03-31',
  '2024/25-Q1': '2024-04-01',
  '2024/25-Q2': '2024-09-30',
  '2024/25-Q3': '2024-10-01',
};
const quarters = Object.keys(days);
const regionOf = (force: string) => Object.keys(places).find((region) => places[region]?.includes(force)) ?? '';

/** The finest cells that there are; every figure is a sum of some of them. */
interface Atom {
  readonly force: string;
  readonly kind: string;
  readonly quarter: string;
}
const atoms: readonly Atom[] = forces.flatMap((force) =>
  kinds.flatMap((kind) => quarters.map((quarter) => ({ force, kind, quarter }))),
);

const given = { north: { statements: ['ana'] } };
const geography = {
  regions: Object.keys(places).map((code) => ({ code, name: `Region ${code}` })),
  forces: forces.map((code) => ({ code, name: `Force ${code}`, kind: 'FORCE', region: regionOf(code) })),
};

/** As many identifications of each atom as are said. */
const identifications = (counts: readonly number[]): readonly TableRow[] =>
  atoms.flatMap(({ force, kind, quarter }, index) =>
    Array.from({ length: counts[index] ?? 0 }, (_one, copy) => ({
      ...{ ref: `${index}-${copy}`, operation: 'north', kind, at: days[quarter], recordedAt },
      ...{ force, region: regionOf(force) },
    })),
  );

/** A figure as it was asked for: which atoms it sums, and what came. */
interface Asked {
  readonly what: string;
  readonly sums: (atom: Atom) => boolean;
  readonly value: number | null;
}

const subsets = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: 2 ** all.length }, (_one, set) => all.filter((_each, index) => (set >> index) % 2 === 1)).filter(
    (some) => some.length > 0,
  );
const list = (words: readonly string[]) => `[${words.map((word) => `"${word}"`).join(', ')}]`;
const dimension: Readonly<Record<string, (atom: Atom) => string>> = {
  REGION: ({ force }) => regionOf(force),
  FORCE: ({ force }) => force,
  KIND: ({ kind }) => kind,
  FINANCIAL_QUARTER: ({ quarter }) => quarter,
  FINANCIAL_YEAR: ({ quarter }) => quarter.slice(0, 7),
  CALENDAR_YEAR: () => '2024',
};

/** Filters as a reader could lay them against each other, each with the atoms that it leaves. */
const filters: readonly (readonly [string, (atom: Atom) => boolean])[] = [
  ['', () => true],
  ...subsets(Object.keys(places)).map(
    (some) => [`regions: ${list(some)}`, ({ force }: Atom) => some.includes(regionOf(force))] as const,
  ),
  ...subsets(quarters).map(
    (some) => [`financialQuarters: ${list(some)}`, ({ quarter }: Atom) => some.includes(quarter)] as const,
  ),
  ...subsets(kinds).map((some) => [`kinds: ${list(some)}`, ({ kind }: Atom) => some.includes(kind)] as const),
  ...forces.map((one) => [`forces: ["${one}"]`, ({ force }: Atom) => force === one] as const),
  ['from: "2024-05"', ({ quarter }) => quarter > '2024/25-Q1'],
  ['to: "2024-09"', ({ quarter }) => quarter < '2024/25-Q3'],
  ['regions: ["A", "B"], kinds: ["OCG"]', ({ force, kind }) => 'AB'.includes(regionOf(force)) && kind === 'OCG'],
  [
    'regions: ["A"], financialQuarters: ["2024/25-Q2"]',
    ({ force, quarter }) => regionOf(force) === 'A' && quarter === '2024/25-Q2',
  ],
];
const groupings = [
  ...[['REGION'], ['FORCE'], ['KIND'], ['FINANCIAL_QUARTER'], ['FINANCIAL_YEAR'], ['CALENDAR_YEAR']],
  ...[
    ['KIND', 'REGION'],
    ['REGION', 'FINANCIAL_QUARTER'],
  ],
];

/** Everything that a reader asks: each filter's total, each grouping, totals and quarters of the places. */
async function askAll(): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  const ask = async (fields: readonly string[]) => {
    const { data, errors } = await reader(`{ programme { ${fields.map((one, at) => `f${at}: ${one}`).join('\n')} } }`);
    expect(errors).toBeUndefined();
    return fields.map((_one, at) => data.programme[`f${at}`]);
  };
  const whole = filters.map(([filter]) => `identifications${filter && `(filter: { ${filter} })`} { total { count } }`);
  (await ask(whole)).forEach(({ total }, at) => {
    asked.push({ what: whole[at] ?? '', sums: filters[at]?.[1] ?? (() => false), value: total.count });
  });
  const grouped = [...filters.slice(0, 6), ...filters.slice(-4)].flatMap(([filter, sums]) =>
    groupings.map((groupBy) => ({ filter, sums, groupBy })),
  );
  const texts = grouped.map(
    ({ filter, groupBy }) =>
      `identifications(groupBy: [${groupBy.join(', ')}]${filter && `, filter: { ${filter} }`}) { total { count } cells { keys { value } count } }`,
  );
  (await ask(texts)).forEach(({ total, cells }, at) => {
    const { sums, groupBy } = grouped[at] ?? { sums: () => false, groupBy: [] };
    asked.push({ what: `${texts[at]} total`, sums, value: total.count });
    for (const { keys, count } of cells as { keys: { value: string }[]; count: number | null }[]) {
      const isIn = (atom: Atom) =>
        sums(atom) && groupBy.every((one, index) => dimension[one]?.(atom) === keys[index]?.value);
      asked.push({ what: `${texts[at]} ${keys.map(({ value }) => value).join(' ')}`, sums: isIn, value: count });
    }
  });
  const regions = filters.slice(1, 16);
  const heads = regions.map(
    ([filter]) =>
      `totals(filter: { ${filter} }) { ocgsIdentified priorityIndividualsIdentified vulnerabilitiesIdentified }`,
  );
  (await ask(heads)).forEach((totals, at) => {
    ['ocgsIdentified', 'priorityIndividualsIdentified', 'vulnerabilitiesIdentified'].forEach((name, index) => {
      const sums = (atom: Atom) => regions[at]?.[1](atom) === true && atom.kind === kinds[index];
      asked.push({ what: `${heads[at]} ${name}`, sums, value: totals[name] });
    });
  });
  const news = 'newIdentifications newOcgs newPriorityIndividuals newVulnerabilities';
  const quarterly = [['', () => true] as const, ...regions.slice(0, 5)].map(
    ([filter, sums]) =>
      [
        `quarter(year: "2024/25", quarter: 2${filter && `, filter: { ${filter} }`}) { ${news} previousQuarter { ${news} } }`,
        sums,
      ] as const,
  );
  (await ask(quarterly.map(([text]) => text))).forEach((answer, at) => {
    for (const [quarter, figures] of [
      ['2024/25-Q2', answer],
      ['2024/25-Q1', answer.previousQuarter],
    ] as const) {
      news.split(' ').forEach((name, index) => {
        const sums = (atom: Atom) =>
          quarterly[at]?.[1](atom) === true &&
          atom.quarter === quarter &&
          (index === 0 || atom.kind === kinds[index - 1]);
        asked.push({ what: `${quarterly[at]?.[0]} ${quarter} ${name}`, sums, value: figures[name] });
      });
    }
  });
  return asked;
}

/** Figures that are divided by the same things. */
const familyOf = (what: string): string =>
  ['regions', 'REGION', 'forces', 'FORCE', 'kinds', 'KIND', 'quarter', 'QUARTER', 'YEAR', 'from', 'to:']
    .filter((word) => what.includes(word) || (word === 'kinds' && /Identified|new/.test(what)))
    .map((word) => word.toLowerCase().replace(/s$/, ''))
    .filter((word, at, all) => all.indexOf(word) === at)
    .join(' ');

afterAll(closeApi);

describe('A reader who may not see small figures', () => {
  it('works none out by taking one figure from another, or from all that are divided alike', async () => {
    const counts = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 14 })), {
      ...{ minLength: atoms.length, maxLength: atoms.length },
    });
    await fc.assert(
      fc.asyncProperty(counts, async (some) => {
        await givenTables(tablesOf(given, { ...geography, 'fact.Identification': identifications(some) }));
        const known = new Map<string, Span>();
        const asked = await askAll();
        const parts = (sums: Asked['sums']) => atoms.map((atom) => (sums(atom) ? 1 : 0));
        const trueValue = (sums: Asked['sums']) =>
          atoms.reduce((sum, atom, index) => sum + (sums(atom) ? (some[index] ?? 0) : 0), 0);
        for (const { what, sums, value } of asked) {
          if (value === null) continue;
          expect({ what, value }).toEqual({ what, value: trueValue(sums) });
          expect({ what, isSmall: value > 0 && value <= 4 }).toEqual({ what, isSmall: false });
          const family = known.get(familyOf(what)) ?? new Span();
          known.set(familyOf(what), family);
          family.add(parts(sums));
        }
        expect(asked.filter(({ value }) => value === null).length).toBeGreaterThan(0);
        const shown = new Set(asked.filter(({ value }) => value !== null).map(({ sums }) => parts(sums).join('')));
        const by = (own: readonly number[]) =>
          [...shown].find((other) =>
            [own.map((part, at) => Number(other[at]) + part), own.map((part, at) => Number(other[at]) - part)].some(
              (one) => shown.has(one.join('')),
            ),
          );
        for (const { what, sums, value } of asked.filter((one) => one.value === null)) {
          const told = known.get(familyOf(what))?.tells(parts(sums)) ?? false;
          expect({ what, value, told, by: by(parts(sums)) }).toEqual({ what, value, told: false, by: undefined });
        }
      }),
      { numRuns: 2, endOnFailure: true, ...(process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) }) },
    );
  }, 300_000);
});

describe('Small numbers', () => {
  const count = (force: string, kind: string) => (force === 'b1' && kind === 'OCG' ? 3 : force === 'b2' ? 0 : 12);
  beforeAll(() =>
    givenGraph(given, {
      ...geography,
      'fact.Identification': identifications(
        atoms.map(({ force, kind, quarter }) => (quarter === '2024/25-Q2' ? count(force, kind) : 0)),
      ),
    }),
  );

  const totalOf = async (ask: typeof reader, filter: string) =>
    (await ask(`{ programme { identifications(filter: { ${filter} }) { total { count } } } }`)).data.programme
      .identifications.total.count;

  it('do not follow from two filters of which one leaves them out', async () => {
    expect(await totalOf(performance, 'kinds: ["OCG"], regions: ["A", "B"]')).toBe(15);
    expect(await totalOf(performance, 'kinds: ["OCG"], regions: ["A"]')).toBe(12);
    const both = [
      await totalOf(reader, 'kinds: ["OCG"], regions: ["A", "B"]'),
      await totalOf(reader, 'kinds: ["OCG"], regions: ["A"]'),
    ];
    expect(both).toContain(null);
  });

  it('are no longer than they must be withheld: what no small figure follows from is shown', async () => {
    // Of all kinds together region B has 27, and no region few.
    expect(await totalOf(reader, 'regions: ["B"]')).toBe(27);
    expect(await totalOf(reader, 'regions: ["A", "B"]')).toBe(63);
    expect(await totalOf(reader, 'financialYears: ["2024/25"]')).toBe(171);
  });

  it('of one kind are withheld in totals with a second kind, as in the quarter', async () => {
    const names = 'ocgsIdentified priorityIndividualsIdentified vulnerabilitiesIdentified';
    const text = `{ programme {
      totals(filter: { regions: ["B"] }) { ${names} }
      quarter(year: "2024/25", quarter: 2, filter: { regions: ["B"] }) { newIdentifications newOcgs newPriorityIndividuals newVulnerabilities }
    } }`;
    const { totals, quarter } = (await reader(text)).data.programme;
    expect(totals.ocgsIdentified).toBeNull();
    expect([totals.priorityIndividualsIdentified, totals.vulnerabilitiesIdentified]).toContain(null);
    expect([quarter.newOcgs, quarter.newPriorityIndividuals, quarter.newVulnerabilities]).toEqual([
      ...[totals.ocgsIdentified, totals.priorityIndividualsIdentified, totals.vulnerabilitiesIdentified],
    ]);
    expect(quarter.newIdentifications).toBe(27);
    const all = (await performance(text)).data.programme;
    expect(Object.values(all.totals)).toEqual([3, 12, 12]);
  });
});
