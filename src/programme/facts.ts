/** What can be counted, each by a cube of its own. */
export interface FactSpec {
  /** The label of the fact's nodes, and the name under which its tallies stand. */
  readonly fact: string;
  readonly dimensions: readonly Dimension[];
  /** What a cell stands or falls with: the number of records, or the sum of what they count. */
  readonly measure: 'count' | 'sum';
  /** What shares are shares of; like the measure unless it says otherwise. */
  readonly shareOf?: 'count' | 'sum';
  /** Kinds and statuses that count unless the filter names others. */
  readonly kinds?: readonly string[];
  readonly statuses?: readonly string[];
  readonly rules: readonly string[];
}

export type Dimension = TimeDimension | WordDimension | 'OPERATION';
export type TimeDimension = 'MONTH' | 'FINANCIAL_QUARTER' | 'FINANCIAL_YEAR' | 'CALENDAR_QUARTER' | 'CALENDAR_YEAR';
export type WordDimension =
  | 'THREAT_TYPE'
  | 'FOUR_P'
  | 'IMPACT'
  | 'KIND'
  | 'STATUS'
  | 'REGION'
  | 'FORCE'
  | 'LEAD_AGENCY'
  | 'PRODUCT_TYPE'
  | 'APP';

export const timeDimensions: readonly TimeDimension[] = [
  'MONTH',
  'FINANCIAL_QUARTER',
  'FINANCIAL_YEAR',
  'CALENDAR_QUARTER',
  'CALENDAR_YEAR',
];

const once = 'Each record counts once, by the version that held at the moment asked for; a correction replaces it.';
const place = 'Each counts to one region and one force, so that the regions add up to the total.';
const monthly = 'Monthly counts per force and app are summed; the count is the number of monthly records.';

const spec = (
  fact: string,
  dimensions: readonly Dimension[],
  more: Partial<FactSpec> & { rules?: readonly string[] } = {},
): FactSpec => ({
  fact,
  measure: 'count',
  ...more,
  dimensions: [...timeDimensions, ...dimensions],
  rules: [once, ...(more.rules ?? [place])],
});

/** The cubes by the field that asks for them. */
export const facts = {
  taskings: spec('Tasking', ['THREAT_TYPE', 'STATUS', 'REGION', 'FORCE', 'LEAD_AGENCY', 'OPERATION']),
  cases: spec('Case', ['THREAT_TYPE', 'KIND', 'STATUS', 'REGION', 'FORCE', 'OPERATION']),
  operations: spec('Operation', ['KIND', 'STATUS', 'REGION', 'FORCE', 'OPERATION'], {
    kinds: ['OPERATION'],
    rules: ['Holders of kind SUPPORT are not operations and are left out unless the filter names the kind.', place],
  }),
  identifications: spec('Identification', ['KIND', 'STATUS', 'REGION', 'FORCE', 'OPERATION']),
  disruptions: spec('Disruption', ['THREAT_TYPE', 'FOUR_P', 'IMPACT', 'STATUS', 'REGION', 'FORCE', 'OPERATION'], {
    statuses: ['CLAIMED', 'MODERATED'],
    rules: [
      'A disruption has one primary threat and one primary P: under others that it touched it does not count.',
      'It counts once in total and once in its region, however many people and groups it hit.',
      'Rejected and withdrawn ones do not count unless the filter names the status.',
    ],
  }),
  referrals: spec('Referral', ['KIND', 'STATUS', 'REGION', 'FORCE', 'OPERATION']),
  products: spec('Product', ['KIND', 'PRODUCT_TYPE', 'REGION', 'FORCE', 'OPERATION']),
  proceedings: spec('Proceeding', ['REGION', 'FORCE', 'OPERATION']),
  activities: spec('Activity', ['KIND', 'REGION', 'FORCE', 'OPERATION']),
  registrations: spec('CapabilityRegistration', ['APP', 'REGION', 'FORCE'], { measure: 'sum', rules: [monthly] }),
  appUsage: spec('AppUsage', ['APP', 'REGION', 'FORCE'], { measure: 'sum', rules: [monthly] }),
  savings: spec('SavingOpportunity', ['REGION', 'FORCE', 'OPERATION'], {
    shareOf: 'sum',
    rules: ['The sum is in pounds sterling, of all opportunities, realised or not.', place],
  }),
} as const satisfies Readonly<Record<string, FactSpec>>;

export type FactName = keyof typeof facts;

/** Dimensions along which published figures count everything; any other obeys what the reader may see. */
export const published: ReadonlySet<Dimension> = new Set<Dimension>([
  ...timeDimensions,
  'THREAT_TYPE',
  'FOUR_P',
  'IMPACT',
  'KIND',
  'REGION',
  'FORCE',
]);

/** Where a dimension stands within a tally's code (migration 0004), and the list of its words; kinds and statuses have one per fact. */
export interface Slot {
  readonly list: string;
  readonly div: number;
  readonly size: number;
}

const bits = (list: string, place: number, width: number): Slot => ({ list, div: 2 ** place, size: 2 ** width });

export const slots: Readonly<Record<WordDimension, Slot>> = {
  THREAT_TYPE: bits('threat', 45, 5),
  FOUR_P: bits('fourP', 42, 3),
  IMPACT: bits('impact', 39, 3),
  KIND: bits('kind', 33, 6),
  STATUS: bits('status', 26, 7),
  REGION: bits('region', 20, 6),
  FORCE: bits('force', 12, 8),
  LEAD_AGENCY: bits('leadAgency', 0, 12),
  PRODUCT_TYPE: bits('productType', 0, 12),
  APP: bits('app', 0, 12),
};

export const monthSlot = { div: 2 ** 50, size: 2 ** 13 };
