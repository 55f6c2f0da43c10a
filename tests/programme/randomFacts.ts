import fc from 'fast-check';
import type { TableRow } from '../../src/loading/readTable.js';
import type { Tables } from '../../src/loading/tables.js';

const never = '9999-12-31T23:59:59Z';
const threats = ['COUNTY_LINES', 'CUCKOOING', 'MODERN_SLAVERY'];
const places = [
  { force: 'hampshire', region: 'SEROCU' },
  { force: 'sussex', region: 'SEROCU' },
  { force: 'gmp', region: 'NWROCU' },
];

/** Dates of every precision, around the ends of quarters and years, and one on which London and UTC disagree. */
const at = fc.constantFrom(
  ...['2023', '2024', '2024-03', '2024-03-31', '2024-04-01', '2024-04', '2024-06-30', '2024-07-01'],
  ...['2024-12-31', '2025-01-01', '2025-02', '2024-06-30T23:30Z', '2024-05-05T10:00:00Z'],
);
const recordedAt = fc.constantFrom(
  '2025-02-01T09:00:00Z',
  '2025-02-01T12:00:00Z',
  '2025-02-15T08:00:00Z',
  '2025-03-01T00:00:00Z',
);
const supersededAt = fc.constantFrom(undefined, undefined, '2025-02-01T12:00:01Z', '2025-03-15T00:00:00Z');
/** Moments between, before and on those of recording. */
export const moments = [
  ...['2025-01-01T00:00:00Z', '2025-02-01T09:00:00Z', '2025-02-01T11:59:59Z', '2025-02-01T12:00:01Z'],
  ...['2025-02-28T23:59:59Z', '2025-03-01T00:00:00Z', '2025-04-01T00:00:00Z'],
];

const base = fc.record({
  operation: fc.constantFrom('north', 'south', 'east'),
  at,
  recordedAt,
  supersededAt,
  place: fc.constantFrom(...places),
});

const of = (kind: string, own: fc.Arbitrary<TableRow>) =>
  fc.tuple(base, own).map(([{ place, ...row }, more]) => ({ kind, row: { ...row, ...place, ...more } as TableRow }));

const kinds = [
  of(
    'Tasking',
    fc.record({ threatType: fc.constantFrom(...threats), leadAgency: fc.constantFrom('nca', 'btp', 'gmp') }),
  ),
  of(
    'Disruption',
    fc.record({
      primaryThreat: fc.constantFrom(...threats),
      primaryP: fc.constantFrom('PURSUE', 'PROTECT'),
      impact: fc.constantFrom('MAJOR', 'MINOR'),
      status: fc.constantFrom('CLAIMED', 'MODERATED', 'REJECTED', 'WITHDRAWN'),
      otherThreats: fc.constantFrom<readonly string[]>([], ['CUCKOOING']),
      concerns: fc.constantFrom<readonly string[]>([], ['ana'], ['ana', 'ben']),
    }),
  ),
  of('Identification', fc.record({ kind: fc.constantFrom('OCG', 'PRIORITY_INDIVIDUAL', 'VULNERABILITY') })),
  of('Referral', fc.record({ kind: fc.constantFrom('SAFEGUARDING', 'NRM', 'GAIN') })),
  of(
    'Product',
    fc.record({ kind: fc.constantFrom('EVIDENTIAL', 'INTELLIGENCE'), type: fc.constantFrom('CONTACT_CHART', 'X') }),
  ),
  of(
    'Case',
    fc.record({ vawg: fc.boolean(), childExploitation: fc.boolean(), threatType: fc.constantFrom(...threats) }),
  ),
  of('SavingOpportunity', fc.record({ amountGBP: fc.integer({ min: 0, max: 9000 }), realised: fc.boolean() })),
  of(
    'CapabilityRegistration',
    fc.record({ app: fc.constantFrom('Wash', 'Chart'), count: fc.integer({ min: 0, max: 9 }) }),
  ),
  of('AppUsage', fc.record({ app: fc.constantFrom('Wash', 'Chart'), count: fc.integer({ min: 0, max: 9 }) })),
];

export interface RandomFact {
  readonly kind: string;
  readonly row: TableRow;
}

export const randomFacts = fc.array(fc.oneof(...kinds), { maxLength: 60 });

/** Versions that were superseded before they were recorded cannot be: the loader is never given such. */
export const sensible = (facts: readonly RandomFact[]): readonly RandomFact[] =>
  facts.map(({ kind, row }) =>
    row.supersededAt !== undefined && String(row.supersededAt) <= String(row.recordedAt)
      ? { kind, row: { ...row, supersededAt: undefined } }
      : { kind, row },
  );

/** The tables of facts, with regions and forces beside them. Adoption belongs to no operation. */
export function factTables(facts: readonly RandomFact[]): Tables {
  const tables: Record<string, TableRow[]> = {
    regions: [
      { code: 'SEROCU', name: 'South East' },
      { code: 'NWROCU', name: 'North West' },
    ],
    forces: ['hampshire', 'sussex', 'gmp'].map((code) => ({
      code,
      name: `Force ${code}`,
      kind: 'FORCE',
      region: code === 'gmp' ? 'NWROCU' : 'SEROCU',
    })),
  };
  facts.forEach(({ kind, row }, index) => {
    const table = `fact.${kind}`;
    tables[table] ??= [];
    const holder = kind === 'AppUsage' || kind === 'CapabilityRegistration' ? { operation: undefined } : {};
    tables[table]?.push({ ref: String(index), ...row, ...holder });
  });
  return tables;
}

/** Whether a version held at a moment. */
export const heldAt = ({ row }: RandomFact, moment: string): boolean =>
  String(row.recordedAt) <= moment && String(row.supersededAt ?? never) > moment;
