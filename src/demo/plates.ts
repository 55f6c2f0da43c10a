import { createRandom } from './random.js';

const AREAS = [
  'AK',
  'BD',
  'CV',
  'DE',
  'EX',
  'FJ',
  'GN',
  'HJ',
  'KM',
  'LB',
  'MA',
  'NK',
  'OV',
  'PE',
  'RV',
  'SB',
  'WK',
  'YH',
];
const LETTERS = 'ABCDEFGHJKLMNOPRSTUVWXY';

/** Marks that a story uses by name; the pool never hands them out. */
export const STORY_PLATES = {
  op65Car: 'HJ97 KTR',
  op65Van: 'RV95 SBG',
  /** The same letters and digits but for 5 and S: two cars that a tired eye takes for one. */
  lookalike: 'RV95 5BG',
  lineCar: 'LB96 WDN',
  misread: 'WK98 EOD',
  misreadAs: 'WK98 E0D',
  one: 'FJ91 LTP',
  oneAs: 'FJ9I LTP',
} as const;

/**
 * Registration marks of every style that were never issued. Current style: age digits 90 to 98 stand for the years after
 * 2039. Prefix and suffix style: U and Z were never year letters. Northern Ireland: QZ was never a county code.
 */
export function createPlates(): () => string {
  const random = createRandom('plates');
  const used = new Set<string>(Object.values(STORY_PLATES));
  const letters = (count: number) => Array.from({ length: count }, () => random.pick([...LETTERS])).join('');
  const draw = (): string => {
    const style = random.int(1, 100);
    if (style <= 91) return `${random.pick(AREAS)}${random.int(90, 98)} ${letters(3)}`;
    if (style <= 94) return `${random.pick(['U', 'Z'])}${random.int(1, 999)} ${letters(3)}`;
    if (style <= 96) return `${letters(3)} ${random.int(1, 999)}${random.pick(['U', 'Z'])}`;
    if (style <= 98) return `${random.pick(['A', 'B', 'D', 'X'])}QZ ${random.int(1000, 9999)}`;
    return `${random.pick(['PL QX', 'LT QQ', 'RO QQ'])}${random.int(10000, 99999)}`;
  };
  return () => {
    let plate = draw();
    while (used.has(plate)) plate = draw();
    used.add(plate);
    return plate;
  };
}

/** Whether a mark has one of the forms above, which nobody can have on a real car. */
export const isNeverIssued = (plate: string): boolean =>
  [
    /^[A-HJ-PR-Y]{2}9[0-8] [A-HJ-PR-Z]{3}$/,
    /^[UZ]\d{1,3} [A-Z]{3}$/,
    /^[A-Z]{3} \d{1,3}[UZ]$/,
    /^[A-Z]QZ \d{4}$/,
    /^(PL QX|LT QQ|RO QQ)\d{5}$/,
  ].some((form) => form.test(plate)) || Object.values<string>(STORY_PLATES).includes(plate);
