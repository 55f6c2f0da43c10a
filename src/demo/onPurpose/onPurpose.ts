import { FOUND_TOGETHER } from '../op97/op97Movements.js';
import { STORY_NUMBERS } from '../phoneNumbers.js';
import { STORY_PLATES } from '../plates.js';

/** A difficulty that is in the data on purpose, and where to look for it. */
export interface OnPurpose {
  readonly what: string;
  /** References of the operations that hold it. */
  readonly operations: readonly string[];
  /** Names, numbers or marks by which it is found. */
  readonly lookFor: readonly string[];
}

/** Two people who share a name and a year of birth, and nothing else. */
export const SAME_NAME = { name: 'Robin Thornbury', born: ['1991-03-14', '1991-11-02'] } as const;

interface Side {
  readonly operation: string;
  readonly name: string;
  readonly born: string;
  readonly reference?: string;
}

/**
 * People whom two operations recorded as two: by a short form, in another script, or with the names the other way round, with
 * day and month of birth swapped, and with one telephone. Of the last pair one side is known to a restricted operation alone.
 */
export const RECORDED_TWICE: readonly { readonly sex: 'FEMALE' | 'MALE'; readonly sides: readonly [Side, Side] }[] = [
  {
    sex: 'FEMALE',
    sides: [
      { operation: 'ERSOU Op 49', name: 'Katarzyna Wolanska', born: '1988-04-07' },
      { operation: 'TARIAN Op 46', name: 'Kasia Wolańska', born: '1988-07-04' },
    ],
  },
  {
    sex: 'MALE',
    sides: [
      { operation: 'NEROCU Op 52', name: 'Oleksandr Melnychuk', born: '1985-09-02' },
      { operation: 'SWROCU Op 60', name: 'Олександр Мельничук', born: '1985-02-09' },
    ],
  },
  {
    sex: 'MALE',
    sides: [
      { operation: 'SEROCU Op 77', name: 'Mohammed Rafiq', born: '1991-06-11', reference: 'CU/4417/19' },
      { operation: 'LONDON Op 71', name: 'Rafiq, Mohamed', born: '1991-11-06', reference: 'CU 4417 19' },
    ],
  },
];

/** The same calls in a file in local time and in one in UTC. */
export const TWO_CLOCKS = { local: 'calls-local-time.csv', utc: 'calls-utc.csv' } as const;

/** Numbers that a spreadsheet or a torn page has damaged. */
export const DAMAGED_NUMBERS = ['4.47701E+11', '07700 9001', '7.7009E+09', '07700 90?412'] as const;

export const HUB_OPERATIONS = [
  'SWROCU Op 60',
  'SWROCU Support',
  'WMROCU Op 58',
  'TARIAN Op 46',
  'LONDON Op 57',
] as const;

export const ON_PURPOSE: readonly OnPurpose[] = [
  {
    what: 'Two people of one name and birth year',
    operations: ['NEROCU Op 31', 'YHROCU Op 44'],
    lookFor: [SAME_NAME.name],
  },
  ...RECORDED_TWICE.map(({ sides: [one, other] }) => ({
    what: 'Somebody whom two operations recorded as two',
    operations: [one.operation, other.operation],
    lookFor: [one.name, other.name],
  })),
  {
    what: 'A number given to a new customer fourteen months after its first user gave it up',
    operations: ['WMROCU Op 58', 'ERSOU Op 49'],
    lookFor: [STORY_NUMBERS.recycled],
  },
  {
    what: 'A phone lent to a sister for three weeks',
    operations: ['NEROCU Op 52'],
    lookFor: [STORY_NUMBERS.lentToSister],
  },
  {
    what: 'The switchboard of a children’s home as a hub that explains nothing',
    operations: HUB_OPERATIONS,
    lookFor: [STORY_NUMBERS.childrensHome],
  },
  {
    what: 'A child who is a suspect in one operation and a potential victim in another',
    operations: ['EMSOU Op 83', 'EMSOU Op 97'],
    lookFor: [STORY_NUMBERS.childInBoth],
  },
  { what: 'Damaged numbers', operations: ['LONDON Op 57', 'SEROCU Op 77'], lookFor: DAMAGED_NUMBERS },
  {
    what: 'Marks that differ by characters which look alike: O and 0, I and 1, S and 5',
    operations: ['ERSOU Op 73', 'YHROCU Op 79', 'SEROCU Op 65', 'SEROCU Op 77'],
    lookFor: [
      ...[STORY_PLATES.misread, STORY_PLATES.misreadAs, STORY_PLATES.one, STORY_PLATES.oneAs, STORY_PLATES.op65Van],
      STORY_PLATES.lookalike,
    ],
  },
  {
    what: 'A file in local time beside one in UTC that covers the same calls',
    operations: ['SEROCU Op 48'],
    lookFor: [STORY_NUMBERS.localTime, TWO_CLOCKS.local, TWO_CLOCKS.utc],
  },
  {
    what: 'People of a restricted operation about whom an open one states something else',
    operations: ['YHROCU Op 61', 'YHROCU Op 44'],
    lookFor: ['Records whose note is "Also known under this birth date."'],
  },
  { what: 'Two missing children found together', operations: ['EMSOU Op 97'], lookFor: [FOUND_TOGETHER] },
];
