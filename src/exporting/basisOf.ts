import type { Context } from '../context.js';

type Stated = Readonly<Record<string, string | null>>;
type Told = readonly [
  id: string,
  goes: boolean,
  withheld: boolean,
  stated: readonly Stated[],
  roles: readonly string[],
  markings: readonly (string | null)[],
  handling: readonly string[],
];

interface Captioned {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly sublabel: string | null;
}

/** On what a node rests, and what may be said of it outside. */
export interface Basis {
  /** Whether something that may go out states it. */
  readonly goes: boolean;
  /** Whether something that may not go out states it, too. */
  readonly withheld: boolean;
  readonly roles: readonly string[];
  readonly markings: readonly (string | null)[];
  readonly handling: readonly string[];
  labelOf(node: Captioned | undefined): string;
  sublabelOf(node: Captioned): string | null;
}

/** Ids in one statement. */
const atOnce = 1_000;

/** Kinds that are called by what records state of them; all others by what they are. */
const named = new Set(['PERSON', 'ORGANISED_CRIME_GROUP', 'DRUGS_LINE', 'VULNERABILITY', 'LOCATION', 'ORGANISATION']);
const names = ['name', 'reference', 'address', 'postcode'];

/** A viewer's own id for somebody who is protected: they are shown under a pseudonym, which rests on no record. */
const isPseudonymous = (id: string) => /^[a-zA-Z]+_~/.test(id);

/** What nodes rest on, by their ids; a node of which the viewer sees nothing is missing. */
export async function basisOf(
  ids: readonly string[],
  materials: readonly string[],
  context: Context,
): Promise<ReadonlyMap<string, Basis>> {
  const found = new Map<string, Basis>();
  // Conditions of handling are somebody's words, and may name whom the viewer must not know.
  const texts = await context.texts?.();
  for (let at = 0; at < ids.length; at += atOnce) {
    const { basis } = await context.ask('exporting/basis', { ids: ids.slice(at, at + atOnce), materials });
    for (const one of basis as readonly Told[])
      found.set(
        one[0],
        basisFrom(one, (text) => texts?.clean(text) ?? text),
      );
  }
  return found;
}

function basisFrom(
  [id, stands, withheld, stated, roles, markings, handling]: Told,
  cleaned: (text: string) => string,
): Basis {
  // An operation holds what is known, and rests on no source.
  const goes = stands || id.startsWith('operation_');
  const values = new Set(stated.flatMap((one) => Object.values(one).filter((value) => value !== null)));
  const isTold = (text: string) => values.has(text) || isPseudonymous(id);
  return {
    ...{ goes, withheld, roles, markings, handling: handling.map(cleaned) },
    labelOf: (node) => {
      if (node === undefined) return '';
      if (!withheld || !named.has(node.kind) || isTold(node.label)) return node.label;
      const known = names.flatMap((name) => stated.map((one) => one[name])).find((value) => value != null);
      return known ?? node.kind.toLowerCase().replaceAll('_', ' ');
    },
    // Words of several values, which need not all come of the same record.
    sublabelOf: ({ sublabel }) => (sublabel === null || !withheld || isTold(sublabel) ? sublabel : null),
  };
}
