import damerauLevenshtein from 'talisman/metrics/damerau-levenshtein.js';
import jaroWinkler from 'talisman/metrics/jaro-winkler.js';
import { kinship } from './nicknames.js';
import { isVowelless, skeletonOf } from './skeleton.js';
import { soundsOf } from './soundsOf.js';
import { weights } from './weights.js';

/** Why two words count as alike. */
export type WordReason = 'SAME' | 'NICKNAME' | 'SOUND' | 'SPELLING' | 'INITIAL' | 'DIFFERENT';

export interface WordLikeness {
  readonly score: number;
  readonly reason: WordReason;
}

const { word } = weights;

/** How alike two words of names are; both in Latin lower case. */
export function compareWords(one: string, other: string): WordLikeness {
  if (one === other) return { score: word.same, reason: 'SAME' };
  if (one.length === 1 || other.length === 1) {
    return one[0] === other[0] ? { score: word.initial, reason: 'INITIAL' } : different(0);
  }
  // A number is another number as soon as one figure differs.
  if (/\d/.test(one + other)) return different(0);
  const kin = kinship(one, other);
  if (kin === 'FULL_AND_FORM') return { score: word.nickname, reason: 'NICKNAME' };
  if (kin === 'TWO_FORMS') return { score: word.shortForms, reason: 'NICKNAME' };
  if (kin === 'TOLD_APART') return different(word.differentNames);
  // `Abdul Hamid` and `Abdul Majid` share nothing but a title of God.
  if (one.startsWith(servant) && other.startsWith(servant)) {
    return compareWords(one.slice(servant.length), other.slice(servant.length));
  }
  if (womansForm(one, other) || womansForm(other, one)) return different(word.otherGender);
  if (sameSkeleton(one, other)) return { score: word.skeleton, reason: 'SOUND' };
  const looks = jaroWinkler(one, other);
  const likenesses: readonly WordLikeness[] = [
    { score: soundScore(one, other, looks), reason: 'SOUND' },
    { score: slipScore(one, other), reason: 'SPELLING' },
    { score: isBeginning(one, other) ? word.beginning : 0, reason: 'NICKNAME' },
    different(Math.max(0, (looks - 0.7) / 0.3) * word.elseMost),
  ];
  return likenesses.reduce((best, likeness) => (likeness.score > best.score ? likeness : best));
}

const servant = 'abdul';

const different = (score: number): WordLikeness => ({ score, reason: 'DIFFERENT' });

function slipScore(one: string, other: string): number {
  const slips = damerauLevenshtein(one, other);
  const length = Math.max(one.length, other.length);
  const first = one[0] === other[0] ? 0 : word.otherFirstLetter;
  if (slips > 1 && isBeginning(one, other)) return 0;
  if (slips === 1) return (length >= 7 ? word.slipLong : length >= 5 ? word.slip : word.slipShort) - first;
  return slips === 2 && length >= 8 ? word.twoSlipsLong - first : 0;
}

function soundScore(one: string, other: string, looks: number): number {
  const sounds = soundsOf(other);
  if (!soundsOf(one).some((code) => sounds.includes(code))) return 0;
  // Codes leave vowels out: what differs in a third of its letters and more sounds otherwise after all.
  if (damerauLevenshtein(one, other) > Math.max(1, Math.floor(Math.max(one.length, other.length) / 3))) return 0;
  return looks >= 0.8 && one[0] === other[0] ? word.sound : looks >= 0.7 ? word.soundOnly : 0;
}

/** `Richards` and `Richardson` are two names; so are most words of which one begins with the other. */
const isBeginning = (one: string, other: string) =>
  Math.min(one.length, other.length) >= 3 &&
  Math.abs(one.length - other.length) >= 2 &&
  (one.startsWith(other) || other.startsWith(one));

/** `Amira` beside `Amir`, `Maria` beside `Mario`; not `Petrova` beside `Petrov`, which is one family's name. */
function womansForm(one: string, other: string): boolean {
  if (!/[^aeiou]a$/.test(one)) return false;
  const stem = one.slice(0, -1);
  if (/(?:[oe]v|sk|ck)$/.test(stem)) return false;
  return stem === other || `${stem}o` === other || `${stem}us` === other;
}

/** `mhmd` and `mohammed`: scripts that leave vowels out give nothing but consonants. */
const sameSkeleton = (one: string, other: string): boolean =>
  (isVowelless(one) || isVowelless(other)) && skeletonOf(one) === skeletonOf(other);
