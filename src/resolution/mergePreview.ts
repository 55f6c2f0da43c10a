import type { Context } from '../context.js';
import { compareEntities, type Described } from '../matching/compareEntities.js';
import { described } from '../matching/possibleDuplicates.js';
import { askedFor, type Decided, type Sides } from './decide.js';
import { mergeProblem, outcomeOf } from './merge.js';

export interface PreviewArgs {
  readonly keep: string;
  readonly drop: string;
  readonly operation: string;
}

const why = {
  MERGED:
    'Both are known to an open operation, and this one is open: whoever sees one sees the other, and why they are one.',
  LINKED:
    'Not everybody who sees one of them may see the other and why they are one: this operation states that they are the same.',
} as const;

const nothing = { records: 0, links: 0, between: 0, events: 0, facts: 0 };

/** What a merge would do, as far as the viewer may see it, without doing it. */
export async function mergePreview({ keep, drop, operation }: PreviewArgs, context: Context) {
  const sides = (await context.ask('resolution/sides', askedFor(keep, drop, operation))) as unknown as Sides;
  const problem = mergeProblem(sides);
  const both = sides.keep !== null && sides.drop !== null && sides.keep.kind === sides.drop.kind;
  const found = both && sides.keep.id !== sides.drop.id ? await described([keep, drop], context) : [];
  const [one, other] = [keep, drop].map((id) => found.find((each) => each.id === id));
  const compared = one && other ? compareEntities(one, other) : null;
  const outcome = problem === null ? outcomeOf(sides as Decided) : null;
  return {
    ...{ keepId: sides.keep?.id ?? null, dropId: sides.drop?.id ?? null },
    outcome: outcome ?? 'REFUSED',
    why: outcome === null ? (problem?.message ?? '') : why[outcome as keyof typeof why],
    ...(outcome === 'MERGED' ? await context.ask('resolution/moving', { keep, drop }) : nothing),
    conflicts: one && other ? conflictsOf(one, other) : [],
    score: compared === null ? null : Math.round(compared.score * 1000) / 1000,
    evidence: compared?.evidence ?? [],
  };
}

const attributes = ['name', 'alias', 'birthDate', 'sex', 'reference', 'address', 'postcode'] as const;

/** What visible records state otherwise of the one than of the other. */
function conflictsOf(one: Described, other: Described) {
  const valuesOf = ({ stated }: Described, name: string) =>
    [...new Set(stated.flatMap((record) => record[name] ?? []))].sort();
  return attributes.flatMap((attribute) => {
    const [keep, drop] = [valuesOf(one, attribute), valuesOf(other, attribute)];
    const differs =
      keep.length > 0 &&
      drop.length > 0 &&
      [...keep, ...drop].some((value) => !(keep.includes(value) && drop.includes(value)));
    return differs ? [{ attribute, keep, drop }] : [];
  });
}
