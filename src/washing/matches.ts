import type { Row } from '../graph/graph.js';
import { grouped } from '../grouped.js';
import { startsOfKept } from '../identifiers/partialPlate.js';
import { compareNames } from '../matching/compareNames.js';
import { weights } from '../matching/weights.js';
import type { Asked } from './asked.js';
import { type Kept, keptPlates } from './keptPlates.js';
import { type Match, matchWeight } from './score.js';

/** Asks a file of `cypher/` as somebody: within their request, or for a job of theirs. */
export type Ask = (file: string, a: Row) => Promise<Row>;

/** Something that the asker may see and that a written identifier may stand for. */
export interface Matched {
  readonly match: Match;
  readonly weight: number;
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly common: boolean;
}

export interface Matches {
  readonly found: readonly Matched[];
  /** Whether more would match: the list stops at `most`, and is to be asked for by more of the identifier. */
  readonly cut: boolean;
}

/** Most that a part of a plate, the end of a number or a succession is taken to stand for. */
export const most = 20;

type Found = readonly [
  how: Match | 'KEPT_PLATE',
  kind: string,
  asked: string,
  id: string,
  key: string,
  label: string,
  common: boolean,
  damaged: boolean,
];
type Followed = readonly [
  from: string,
  steps: number,
  kind: string,
  id: string,
  key: string,
  label: string,
  common: boolean,
  damaged: boolean,
];

type Born = readonly [day: string, id: string, stated: string, label: string];

/** What each of some written identifiers stands for, as the asker may see it: a few statements for all of them. */
export async function matchesOf(asked: readonly Asked[], wanted: Wanted, ask: Ask): Promise<readonly Matches[]> {
  const { found } = (await ask('washing/found', wanted)) as { found: readonly Found[] };
  const byWay = grouped(found, ([how, kind, what]) => `${how} ${kind} ${what}`);
  const kept = found.filter(([how]) => how === 'KEPT_PLATE');
  const fitting = keptPlates(kept.map((one) => [one[4].replace(/^PART:/, ''), one] as const));
  const direct = asked.map((one) => directOf(one, byWay, fitting));
  return withPeople(asked, await withSuccession(direct, ask), ask);
}

async function withSuccession(direct: readonly Matches[], ask: Ask): Promise<readonly Matches[]> {
  const starts = distinct(
    direct.flatMap(({ found }) =>
      found.flatMap(({ match, kind, id }) => (match === 'EXACT' && followed.has(kind) ? [id] : [])),
    ),
  );
  if (starts.length === 0) return direct;
  const after = (await ask('washing/succession', { ids: starts, most })) as { found: readonly Followed[] };
  const byStart = grouped(after.found, ([from]) => from);
  return direct.map((matches) => withFollowing(matches, byStart));
}

/** People with the same day of birth, or with day and month the other way round, and a name that is alike. */
async function withPeople(asked: readonly Asked[], matches: readonly Matches[], ask: Ask): Promise<readonly Matches[]> {
  const days = distinct(asked.flatMap(({ person }) => (person === null ? [] : daysOf(person.birthDate))));
  if (days.length === 0) return matches;
  const { found } = (await ask('washing/born', { days })) as { found: readonly Born[] };
  const byDay = grouped(found, ([day]) => day);
  return matches.map((direct, index) => {
    const person = asked[index]?.person;
    if (!person) return direct;
    const best = new Map<string, Matched>();
    for (const [place, day] of daysOf(person.birthDate).entries()) {
      for (const [, id, stated, label] of byDay.get(day) ?? []) {
        const { score } = compareNames(person.name, stated);
        if (score < weights.name.likely) continue;
        const weight = matchWeight.NAME_AND_BIRTH(score * (place === 0 ? 1 : weights.date.swapped));
        const known = best.get(id);
        if (known === undefined || known.weight < weight) {
          best.set(id, { match: 'NAME_AND_BIRTH', weight, id, kind: 'Person', label, common: false });
        }
      }
    }
    const people = [...best.values()].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
    return { found: [...direct.found, ...people.slice(0, most)], cut: direct.cut || people.length > most };
  });
}

/** A day, and the one that it is when day and month were swapped. */
function daysOf(birthDate: string): string[] {
  const [year, month, day] = birthDate.split('-');
  return Number(day) <= 12 && day !== month ? [birthDate, `${year}-${day}-${month}`] : [birthDate];
}

const followed = new Set(['Phone', 'Sim', 'Device']);

export interface Wanted extends Row {
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly lookalikes: readonly string[];
}

/** All that is to be looked for, each once and in order: neighbours in an index are found together. */
export function keysOf(asked: readonly Asked[]): Wanted {
  const keys: Record<string, string[]> = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (const { keys: readings } of asked) for (const { kind, key } of readings) keys[kind]?.push(key);
  const plates = asked.flatMap(({ partialPlate }) => (partialPlate === null ? [] : [partialPlate]));
  const byExpression = [...new Map(plates.map((plate) => [plate.expression, plate])).values()];
  return {
    keys: Object.fromEntries(Object.entries(keys).map(([kind, some]) => [kind, distinct(some)])),
    values: Object.fromEntries(
      valueKinds.map((kind) => [
        kind,
        distinct(asked.flatMap(({ values }) => values.flatMap((one) => (one.kind === kind ? [one.value] : [])))),
      ]),
    ),
    lookalikes: distinct(asked.flatMap((one) => one.lookalike ?? [])),
    keptStarts: distinct(asked.flatMap(({ plate }) => (plate === null ? [] : startsOfKept(plate)))),
    starts: byExpression.filter(({ start }) => start !== null),
    parts: byExpression.filter(({ start }) => start === null),
    endings: distinct(asked.flatMap(({ ending }) => ending ?? [])),
    most,
  };
}

/** Kinds whose identifiers name a scheme and a value. */
const valueKinds = ['OnlineHandle', 'IdentityDocument', 'Identifier'];
const kinds = ['Phone', 'Vehicle', 'Account', 'PaymentCard', 'Device', 'Sim', 'Email', ...valueKinds];

function directOf(
  { keys, values, lookalike, plate, partialPlate, ending }: Asked,
  byWay: ReadonlyMap<string, readonly Found[]>,
  fitting: (plate: string) => readonly Kept<Found>[],
): Matches {
  const found: Matched[] = [];
  let cut = false;
  const add = ([, kind, , id, , label, common]: Found, match: Match, weight: number) => {
    if (!found.some((other) => other.id === id)) found.push({ match, weight, id, kind, label, common });
  };
  /** Some of what a part may stand for: one more is given where there are more. */
  const some = <T>(of: readonly T[]) => {
    if (of.length > most) cut = true;
    return of.slice(0, most);
  };
  const byThis = (way: string) => byWay.get(way) ?? [];
  for (const { kind, key } of keys) {
    for (const one of byThis(`EXACT ${kind} ${key}`)) {
      const match = one[7] ? 'AS_WRITTEN' : 'EXACT';
      add(one, match, matchWeight[match]());
    }
  }
  for (const { kind, value } of values) {
    for (const one of some(byThis(`SAME_VALUE ${kind} ${value}`))) add(one, 'SAME_VALUE', matchWeight.SAME_VALUE(kind));
  }
  if (lookalike !== null) {
    for (const one of some(byThis(`LOOKALIKE Vehicle ${lookalike}`))) add(one, 'LOOKALIKE', matchWeight.LOOKALIKE());
  }
  if (plate !== null) {
    const parts = [...fitting(plate)].sort((a, b) => byKey(a.of, b.of));
    for (const { of, read } of some(parts)) add(of, 'PARTIAL_PLATE', matchWeight.PARTIAL_PLATE(read));
  }
  if (partialPlate !== null) {
    const { expression, read } = partialPlate;
    for (const one of some(byThis(`PARTIAL_PLATE Vehicle ${expression}`)))
      add(one, 'PARTIAL_PLATE', matchWeight.PARTIAL_PLATE(read));
  }
  if (ending !== null) {
    for (const one of some(byThis(`LAST_DIGITS Phone ${ending}`)))
      add(one, 'LAST_DIGITS', matchWeight.LAST_DIGITS(ending.length));
  }
  return { found, cut };
}

function withFollowing({ found, cut }: Matches, byStart: ReadonlyMap<string, readonly Followed[]>): Matches {
  const all = new Map(found.map((one) => [one.id, one]));
  let more = cut;
  for (const { id: start, match } of found) {
    if (match !== 'EXACT') continue;
    const after = byStart.get(start) ?? [];
    if (after.length > most) more = true;
    for (const [, steps, kind, id, , label, common, damaged] of after.slice(0, most)) {
      if (all.has(id) || damaged) continue;
      all.set(id, { match: 'SUCCESSION', weight: matchWeight.SUCCESSION(steps), id, kind, label, common });
    }
  }
  return { found: [...all.values()], cut: more };
}

const byKey = (one: Found, other: Found): number => (one[4] < other[4] ? -1 : one[4] > other[4] ? 1 : 0);

const distinct = (some: readonly string[]): string[] => [...new Set(some)].sort();
