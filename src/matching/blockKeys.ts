import { referenceKey } from '../identifiers/fold.js';
import { isNotKnown } from '../identifiers/notKnown.js';
import type { Described } from './compareEntities.js';
import { nameWords } from './nameWords.js';
import { groupsOf } from './nicknames.js';
import { soundsOf } from './soundsOf.js';

/**
 * What an entity is found by beside those that it may be one with: two of whom nothing is the same here are not compared. One
 * thing in common is a key where it says enough by itself: a thing, a reference, a postcode. A name and a date of birth are
 * keys together: a word that sounds alike, or is a form of the same given name, with a date that is the same but for one slip
 * or for day and month swapped; and two such words with the year or the day. `alone`: each of the two by itself as well.
 */
export function blockKeys({ kind, stated, near }: Described, alone: boolean): ReadonlySet<number> {
  const keys = new Set<number>();
  for (const [id] of near) keys.add(hashOf(id));
  for (const { reference, postcode } of stated) {
    if (reference && !isNotKnown(reference)) keys.add(mixed(1, hashOf(referenceKey(reference))));
    if (postcode && !isNotKnown(postcode)) keys.add(mixed(2, hashOf(referenceKey(postcode))));
  }
  const names = namesOf(kind, stated);
  const dates = datesOf(stated);
  for (const readings of names.map(readingsOf)) {
    for (const words of readings) {
      const pairs = pairsOf(words);
      if (alone) for (const pair of pairs) keys.add(mixed(3, pair));
      for (const date of dates) {
        for (const word of words.flat()) for (const part of partsOf(date)) keys.add(mixed(word, part));
        for (const pair of pairs)
          for (const part of [mixed(4, date.year), mixed(5, date.day)]) keys.add(mixed(pair, part));
      }
    }
  }
  if (alone) for (const date of dates) keys.add(mixed(6, wholeOf(date)));
  return keys;
}

/** What tells those apart who have one thing in common with very many: the words of their names, and their dates. */
export function finerKeys({ kind, stated }: Described): ReadonlySet<number> {
  const words = namesOf(kind, stated).flatMap((name) => readingsOf(name).flat(2));
  return new Set([...words, ...datesOf(stated).map(wholeOf)]);
}

const namesOf = (kind: string, stated: Described['stated']): readonly string[] => [
  ...new Set(
    stated.flatMap(({ name, alias, address }) => (kind === 'Location' ? [address] : [name, alias])).filter(isText),
  ),
];

const isText = (text: string | null | undefined): text is string => typeof text === 'string';

/** A name as its words, and with neighbours taken for one: `Mary Ann` is `Maryann`. A word is what it may be found by. */
function readingsOf(name: string): readonly (readonly (readonly number[])[])[] {
  const words = nameWords(name).map(({ text }) => text);
  const joined = [2, 3].flatMap((length) =>
    words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_first, at) => [...words.slice(0, at), words.slice(at, at + length).join(''), ...words.slice(at + length)]),
  );
  return [words, ...joined].map((reading) => reading.map(wordKeys));
}

/** How a word sounds, and of which given names it is a form; itself where it has neither. */
function wordKeys(word: string): readonly number[] {
  const keys = [
    ...soundsOf(word).map((sound) => mixed(7, hashOf(sound))),
    ...groupsOf(word).map((group) => mixed(8, group)),
  ];
  return keys.length > 0 ? keys : [mixed(9, hashOf(word))];
}

/** Two words of a name, whichever stands first; the one word of a name that has no other. */
function pairsOf(words: readonly (readonly number[])[]): readonly number[] {
  if (words.length === 1) return words[0] ?? [];
  return words.flatMap((one, at) =>
    words.slice(at + 1).flatMap((other) => one.flatMap((a) => other.map((b) => mixed(Math.min(a, b), Math.max(a, b))))),
  );
}

interface BirthDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Dates in figures; 0 for what is not known. */
const datesOf = (stated: Described['stated']): readonly BirthDate[] =>
  stated.flatMap(({ birthDate }) => {
    const [, year, month = 0, day = 0] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(birthDate ?? '') ?? [];
    return year === undefined ? [] : [{ year: Number(year), month: Number(month), day: Number(day) }];
  });

/** The whole date, day and month either way; and each two of its three parts, as one slip leaves them. */
const partsOf = (date: BirthDate): readonly number[] => [
  wholeOf(date),
  ...(date.month === 0 ? [] : [mixed(10, date.year * 100 + date.month)]),
  ...(date.day === 0 ? [] : [mixed(11, date.year * 100 + date.day), mixed(12, date.month * 100 + date.day)]),
];

const wholeOf = ({ year, month, day }: BirthDate): number =>
  (year * 100 + Math.min(month, day)) * 100 + Math.max(month, day);

/** 31 bits of a text: two texts that share them are compared in vain, and no more. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(13, hash);
}

function mixed(one: number, other: number): number {
  let hash = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(other ^ (other >>> 15), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) & 0x7fffffff;
}
