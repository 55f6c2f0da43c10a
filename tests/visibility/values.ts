/** What can be asked for: everything that the full store holds, hidden or not, as an attacker may have it from anywhere. */
export interface Known {
  readonly ids: readonly string[];
  /** Ids by the label of what they stand for. */
  readonly byLabel: Readonly<Record<string, readonly string[]>>;
  /** Ids of entities from which links go. */
  readonly linked: readonly string[];
  /** Ids of things that are linked: some of all, some that hidden links alone join, and some that both do. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Ids of organisations of which it was decided that they are not the same. */
  readonly apart: readonly (readonly [string, string])[];
  /** Ids of entities that an open operation knows. */
  readonly open: readonly string[];
  /** Some of a list, by the seed. */
  readonly some: <T>(values: readonly T[], most: number) => T[];
}

/**
 * Texts that arguments are asked with, by the argument's name. A new one must be told here what to ask for: with words
 * that the random store holds, visible and hidden.
 */
const texts: Readonly<Record<string, readonly string[]>> = {
  identifier: [
    '07700 900 001',
    '07700900003',
    '8944100000000000001',
    '490154203237518',
    'AB12 CDE',
    '112233 12345678',
  ].concat(['a@b.example', 'chatly:zed', 'PASSPORT:123456789', 'PNC:7', 'north', 'South', 'east', 'G1', '07700900999']),
  name: ['ann', 'brook'],
  text: ['operation', 'south', 'mum', 'boss'],
  sex: ['FEMALE'],
  nationality: ['British'],
  reference: ['G1', 'R2'],
  colour: ['red'],
  make: ['Ford'],
  model: ['Focus'],
  category: ['HOTEL'],
  address: ['high street'],
  postcode: ['SO14 2AB'],
  organisationKind: ['TAXI_FIRM'],
  registration: ['ab12', 'ef9', 'ef5'],
  imei: ['4901'],
  scheme: ['PNC'],
  platform: ['chatly'],
  type: ['TIMELINE'],
  app: ['pathways'],
  force: ['hampshire'],
  locatedIn: ['gmp'],
  region: ['SEROCU'],
  entity: ['07700 900 001'],
  purposes: ['TEST'],
  grade: ['2B'],
  quote: ['AAAAA-BBBBB'],
  identifiers: ['07700900001', '07700900003', 'AB12 CDE', 'a@b.example', '07700900999', '8944100000000000001'].concat([
    ...['490154203237518', 'ends 900001', 'EF?? GHJ', '?F?? GHJ', 'Zed Brook 01/01/1990', 'Mo Quill 01/01/1990'],
  ]),
  // A telephone number, an account's and a SIM's begin differently.
  number: ['0770090', '112233', '89441', '07799'],
};

/** By which of the conditions it is decided what statement brings a list: the others are asked for beside each of these. */
export const choosing: ReadonlySet<string> = new Set(['operation', 'name', 'address', 'number', 'registration']);

/** Which things an argument of ids speaks of; any others where it is not named. */
const labels: Readonly<Record<string, string>> = {
  ...{ operation: 'Operation', operations: 'Operation', group: 'OrganisedCrimeGroup' },
};

export function valuesFor(argument: string, type: string, known: Known): unknown[] {
  switch (type) {
    case 'ID': {
      const [first, ...people] = known.byLabel.Person ?? [];
      // Each beside the next.
      if (argument === 'keep') return [first, ...people];
      if (argument === 'drop') return [...people, first];
      // Facts may well concern those whom another operation alone knows.
      if (argument === 'concerns')
        return ['Person', 'OrganisedCrimeGroup', 'DrugsLine', 'Vulnerability'].flatMap((of) => known.byLabel[of] ?? []);
      // Of whom something was decided.
      if (argument === 'entity')
        return [...known.some(known.byLabel.Merged ?? [], 6), ...known.apart.map(([one]) => one)];
      const named = known.byLabel[labels[argument] ?? ''];
      if (named) return known.some(named, 6);
      // And those among which some surely have a twin.
      return [...known.some(known.linked, 6), ...(known.byLabel.Organisation ?? [])];
    }
    case 'String': {
      const given = texts[argument];
      if (given === undefined) throw new Error(`tests/visibility/values.ts: expected texts to ask "${argument}" for.`);
      return [...given];
    }
    case 'PartialDate':
      return ['2024-06'];
    case 'DateTime':
      return ['2025-01-15T00:00:00Z'];
    case 'Int':
      return [2];
    case 'Float':
      // Of what is likely at all, nothing is left out.
      return [argument === 'minimum' ? 0 : 0.5];
    case 'Boolean':
      return [true, false];
    default:
      throw new Error(`tests/visibility/values.ts: expected values to ask "${argument}: ${type}" for.`);
  }
}
