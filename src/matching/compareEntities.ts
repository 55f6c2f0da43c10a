import { fold, referenceKey } from '../identifiers/fold.js';
import { isNoPlace } from '../identifiers/notKnown.js';
import { compareDates } from './compareDates.js';
import { compareNames } from './compareNames.js';
import { weights } from './weights.js';

/** What visible records state of an entity, and what it visibly has to do with. */
export interface Described {
  readonly id: string;
  readonly kind: string;
  readonly stated: readonly Readonly<Record<string, string | null>>[];
  readonly near: readonly (readonly [id: string, kind: string])[];
}

export type EvidenceKind = 'NAME' | 'BIRTH_DATE' | 'SEX' | 'REFERENCE' | 'ADDRESS' | 'POSTCODE' | 'SHARED';

/** One reason for or against two being one, with the values that it stands on. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** Bits: above zero for, below against. */
  readonly weight: number;
  readonly own: string | null;
  readonly other: string | null;
  readonly sharedId: string | null;
}

const { duplicate, name: ofNames } = weights;

export interface EntityLikeness {
  /** From 0 to 0.99, to three figures. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** How likely two entities of one kind are one, with each reason. The same whichever stands first, but for whose value is whose. */
export function compareEntities(one: Described, other: Described): EntityLikeness {
  const names = places(one, other, one.kind === 'Location' ? 'ADDRESS' : 'NAME');
  const evidence = [...(names === null ? [] : [names]), ...besideNames(one, other)];
  const score = Math.min(1 / (1 + 2 ** -(duplicate.start + bitsOf(evidence))), duplicate.most);
  return { score: Math.round(score * 1000) / 1000, evidence };
}

/** Evidence that two need at least, in bits, to come to a score. */
export const bitsFor = (score: number): number => {
  const least = Math.max(score - 0.0005, 0);
  return Math.log2(least / (1 - least)) - duplicate.start;
};

/** Whether two would come to so many bits if their names were one: names take longest to compare. */
export const mayReach = (bits: number, one: Described, other: Described): boolean =>
  duplicate.sameName + bitsOf(besideNames(one, other)) >= bits;

const bitsOf = (evidence: readonly Evidence[]): number => evidence.reduce((total, { weight }) => total + weight, 0);

const besideNames = (one: Described, other: Described): readonly Evidence[] =>
  [
    ...(one.kind === 'Location' ? [postcodes(one, other)] : [births(one, other), sexes(one, other)]),
    references(one, other),
    ...shared(one, other),
  ].filter((piece) => piece !== null);

/** What is stated, but for words that say nothing is known: two who are both `N/A` are not alike by that. */
const valuesOf = ({ stated }: Described, ...names: readonly string[]): readonly string[] => [
  ...new Set(
    stated.flatMap((record) => names.flatMap((name) => record[name] ?? [])).filter((value) => !isNoPlace(value)),
  ),
];

/** The pair of values that is most alike; of equal ones the first in the order of their letters. */
function best(one: readonly string[], other: readonly string[], likeness: (a: string, b: string) => number) {
  const pairs = [...one]
    .sort()
    .flatMap((a) => [...other].sort().map((b) => ({ own: a, other: b, score: likeness(a, b) })));
  return pairs.reduce<(typeof pairs)[number] | null>(
    (top, pair) => (pair.score > (top?.score ?? -1) ? pair : top),
    null,
  );
}

const piece = (kind: EvidenceKind, weight: number, own: string, other: string): Evidence => ({
  ...{ kind, weight, own, other, sharedId: null },
});

/** Names, or addresses of places, which have numbers in them that must be the same. */
function places(one: Described, other: Described, kind: 'NAME' | 'ADDRESS'): Evidence | null {
  const names = kind === 'NAME' ? ['name', 'alias'] : ['address'];
  const pair = best(
    valuesOf(one, ...names),
    valuesOf(other, ...names),
    (a, b) => compareNames(plain(a), plain(b)).score,
  );
  if (pair === null) return null;
  const weight =
    pair.score >= ofNames.notIdentical
      ? duplicate.sameName
      : pair.score >= ofNames.likely
        ? duplicate.likelyName
        : pair.score >= ofNames.contradiction
          ? 0
          : duplicate.otherName;
  return piece(kind, weight, pair.own, pair.other);
}

/** How a street is abbreviated says nothing of which it is. */
const plain = (text: string) =>
  fold(text).replace(/\b(st|rd|ave|av|ln|ct|gdns|cl|dr)\b\.?$/, (short) => streets[short.replace('.', '')] ?? short);

const streets: Readonly<Record<string, string>> = {
  ...{ st: 'street', rd: 'road', ave: 'avenue', av: 'avenue', ln: 'lane', ct: 'court', gdns: 'gardens', cl: 'close' },
  dr: 'drive',
};

function births(one: Described, other: Described): Evidence | null {
  const pair = best(valuesOf(one, 'birthDate'), valuesOf(other, 'birthDate'), (a, b) => compareDates(a, b).score);
  if (pair === null) return null;
  const { reason } = compareDates(pair.own, pair.other);
  const exact = pair.own.length === 10 ? duplicate.sameBirth : duplicate.partBirth;
  const weight = {
    SAME: exact,
    DAY_AND_MONTH_SWAPPED: duplicate.nearBirth,
    ONE_FIGURE: duplicate.nearBirth,
    SAME_MONTH: duplicate.partBirth,
    SAME_YEAR: duplicate.partBirth,
    NEXT_YEAR: 0,
    DIFFERENT: duplicate.otherBirth,
  }[reason];
  return piece('BIRTH_DATE', weight, pair.own, pair.other);
}

function sexes(one: Described, other: Described): Evidence | null {
  const [own, others] = [valuesOf(one, 'sex'), valuesOf(other, 'sex')];
  const [first, second] = [own[0], others[0]];
  if (first === undefined || second === undefined || own.some((sex) => others.includes(sex))) return null;
  return piece('SEX', duplicate.otherSex, first, second);
}

function references(one: Described, other: Described): Evidence | null {
  const pair = best(valuesOf(one, 'reference'), valuesOf(other, 'reference'), (a, b) =>
    referenceKey(a) !== '' && referenceKey(a) === referenceKey(b) ? 1 : 0,
  );
  return pair?.score === 1 ? piece('REFERENCE', duplicate.sameReference, pair.own, pair.other) : null;
}

function postcodes(one: Described, other: Described): Evidence | null {
  const pair = best(valuesOf(one, 'postcode'), valuesOf(other, 'postcode'), (a, b) =>
    referenceKey(a) === referenceKey(b) ? 1 : 0,
  );
  return (
    pair && piece('POSTCODE', pair.score === 1 ? duplicate.samePostcode : duplicate.otherPostcode, pair.own, pair.other)
  );
}

/** What both have to do with, the weightiest first, until families are taken for one person no more. */
function shared(one: Described, other: Described): readonly Evidence[] {
  const others = new Set(other.near.map(([id]) => id));
  let left: number = duplicate.sharedMost;
  return one.near
    .filter(([id]) => others.has(id))
    .map(([id, kind]) => ({ id, weight: worth[kind] ?? duplicate.sharedThing }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map(({ id, weight }) => {
      const counted = Math.min(weight, left);
      left -= counted;
      return { kind: 'SHARED' as const, weight: counted, own: null, other: null, sharedId: id };
    });
}

const worth: Readonly<Record<string, number>> = {
  IdentityDocument: duplicate.sharedDocument,
  Identifier: duplicate.sharedDocument,
  Email: duplicate.sharedHandle,
  OnlineHandle: duplicate.sharedHandle,
  Phone: duplicate.sharedPhone,
  Account: duplicate.sharedPhone,
  PaymentCard: duplicate.sharedPhone,
  Location: duplicate.sharedHome,
};
