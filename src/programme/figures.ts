import type { FactName } from './facts.js';

/** How a headline figure is defined: what it says, which records it counts, and what it is a share of. */
export interface Figure {
  readonly figure: FigureName;
  readonly meaning: string;
  readonly rule: string;
  readonly unit: 'count' | 'percent' | 'GBP';
  readonly numerator: string;
  readonly denominator: string | null;
  /** The records that are counted. */
  readonly records: FactName;
  readonly kinds: readonly string[];
  readonly statuses: readonly string[];
  readonly measure: 'count' | 'sum';
  /** A percentage is made of two other figures. */
  readonly share?: readonly [FigureName, FigureName];
}

export type FigureName =
  | 'supportedCases'
  | 'supportedOperations'
  | 'socMasterListOperations'
  | 'disruptions'
  | 'casesVawg'
  | 'casesVawgPercent'
  | 'casesChildExploitation'
  | 'casesChildExploitationPercent'
  | 'safeguardingReferrals'
  | 'ocgsIdentified'
  | 'priorityIndividualsIdentified'
  | 'vulnerabilitiesIdentified'
  | 'capabilitiesEnvironmentRegistrations'
  | 'timesAppsUsed'
  | 'savingOpportunitiesGBP';

type Words = Partial<Pick<Figure, 'kinds' | 'statuses' | 'measure' | 'unit'>>;

const counted = (
  name: FigureName,
  records: FactName,
  meaning: string,
  rule: string,
  { kinds = [], statuses = [], measure = 'count', unit = 'count' }: Words = {},
): Figure => ({
  figure: name,
  meaning,
  rule,
  unit,
  numerator: rule,
  denominator: null,
  records,
  kinds,
  statuses,
  measure,
});

const percent = (name: FigureName, part: Figure, whole: Figure, meaning: string): Figure => ({
  ...part,
  figure: name,
  meaning,
  rule: `Numerator ${part.figure}, denominator ${whole.figure}, rounded to whole per cent, a half up.`,
  unit: 'percent',
  numerator: part.rule,
  denominator: whole.rule,
  share: [part.figure, whole.figure],
});

const cases = counted(
  'supportedCases',
  'cases',
  'Supported requests.',
  'Case records, of operations and of support holders.',
);
const vawg = counted('casesVawg', 'cases', 'Cases about violence against women and girls.', 'Case records with vawg.', {
  kinds: ['VAWG', 'VAWG_AND_CHILD_EXPLOITATION'],
});
const children = counted(
  'casesChildExploitation',
  'cases',
  'Cases about the exploitation of children.',
  'Case records with childExploitation.',
  { kinds: ['CHILD_EXPLOITATION', 'VAWG_AND_CHILD_EXPLOITATION'] },
);
const identified = (name: FigureName, kind: string, what: string) =>
  counted(name, 'identifications', `${what} identified.`, `Identification records of kind ${kind}.`, { kinds: [kind] });
const monthly = 'The sum of the monthly counts per force and application.';

/** In the order of the report. Each is a sum of tallies; this list says of which. */
export const figures: readonly Figure[] = [
  cases,
  counted(
    'supportedOperations',
    'operations',
    'Supported operations.',
    'Operations of kind OPERATION; support holders are apart.',
    { kinds: ['OPERATION'] },
  ),
  counted(
    'socMasterListOperations',
    'operations',
    'Supported operations on the master list of serious and organised crime.',
    'Operations of kind OPERATION with socMasterList.',
    { kinds: ['OPERATION'], statuses: ['MASTER_LIST'] },
  ),
  counted(
    'disruptions',
    'disruptions',
    'Disruptions of offenders and groups.',
    'Disruption records with the status CLAIMED or MODERATED; REJECTED and WITHDRAWN are not counted. Each counts once.',
    { statuses: ['CLAIMED', 'MODERATED'] },
  ),
  vawg,
  percent('casesVawgPercent', vawg, cases, 'The share of cases about violence against women and girls.'),
  children,
  percent('casesChildExploitationPercent', children, cases, 'The share of cases about the exploitation of children.'),
  counted(
    'safeguardingReferrals',
    'referrals',
    'Referrals for safeguarding.',
    'Referral records of kind SAFEGUARDING; NRM and GAIN referrals are apart.',
    { kinds: ['SAFEGUARDING'] },
  ),
  identified('ocgsIdentified', 'OCG', 'Organised crime groups'),
  identified('priorityIndividualsIdentified', 'PRIORITY_INDIVIDUAL', 'Priority individuals'),
  identified('vulnerabilitiesIdentified', 'VULNERABILITY', 'Vulnerabilities'),
  counted(
    'capabilitiesEnvironmentRegistrations',
    'registrations',
    'Registrations for the capabilities environment.',
    monthly,
    { measure: 'sum' },
  ),
  counted('timesAppsUsed', 'appUsage', 'How often the applications were used.', monthly, { measure: 'sum' }),
  counted(
    'savingOpportunitiesGBP',
    'savings',
    'Savings made possible.',
    'The sum of the amounts of all saving opportunities, realised or not.',
    { measure: 'sum', unit: 'GBP' },
  ),
];
