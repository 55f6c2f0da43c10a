import { createRandom, type Random } from './random.js';

/** National numbers before the three digits that vary. Ofcom keeps all of them for drama: they belong to nobody. */
const LANDLINE_RANGES = [
  ...['0113 496 0', '0114 496 0', '0115 496 0', '0116 496 0', '0117 496 0', '0118 496 0', '0121 496 0', '0131 496 0'],
  ...['0141 496 0', '0151 496 0', '0161 496 0', '0191 498 0', '01632 960', '020 7946 0', '028 9649 6', '029 2018 0'],
] as const;
const OTHER_RANGES = ['03069 990', '0808 157 0', '0909 879 0'] as const;
const MOBILE_RANGE = '07700 900';

/** Numbers that a story uses by name; the pools never hand them out. */
export const STORY_NUMBERS = {
  /** Used by a man of Op 65 and known to three other operations. */
  main: '07700 900123',
  op65Hits: ['07700 900187', '07700 900246', '07700 900305', '07700 900412', '07700 900561'],
  recycled: '07700 900318',
  lentToSister: '07700 900274',
  childrensHome: '0117 496 0132',
  childInBoth: '07700 900592',
  lineNumbers: [
    ['07700 900641', '07700 900652', '07700 900663'],
    ['07700 900714', '07700 900725', '07700 900736'],
  ],
  localTime: '07700 900837',
  crossBorderSubject: '07700 900458',
} as const;

export interface PhoneNumbers {
  /** A mobile number that no other caller got. There are only a thousand: the stories that are read closely use them. */
  readonly mobile: () => string;
  readonly landline: () => string;
  /** A mobile with the given probability while there are any, else a landline. */
  readonly any: (mobileShare: number) => string;
}

export function createPhoneNumbers(): PhoneNumbers {
  const random = createRandom('phone numbers');
  const reserved = new Set<string>(Object.values(STORY_NUMBERS).flat(2));
  const mobiles = pool(random, [MOBILE_RANGE], reserved);
  const landlines = pool(random, [...LANDLINE_RANGES, ...OTHER_RANGES], reserved);
  const take = (numbers: string[]) => {
    const number = numbers.pop();
    if (!number) throw new Error('The drama ranges are used up: draw fewer numbers.');
    return number;
  };
  return {
    mobile: () => take(mobiles),
    landline: () => take(landlines),
    any: (share) => (mobiles.length > 0 && random.chance(share) ? take(mobiles) : take(landlines)),
  };
}

/** The same number in the many forms in which files write it. */
export function writtenForms(number: string): string[] {
  const digits = number.replaceAll(' ', '');
  const rest = digits.slice(1);
  return [number, digits, `+44 ${number.slice(1)}`, `+44${rest}`, `0044${rest}`, `+44 (0)${rest}`];
}

function pool(random: Random, ranges: readonly string[], reserved: ReadonlySet<string>): string[] {
  const numbers = ranges.flatMap((range) =>
    Array.from({ length: 1000 }, (_, index) => `${range}${String(index).padStart(3, '0')}`),
  );
  return random.shuffle(numbers.filter((number) => !reserved.has(number)));
}
