import { grouped } from '../grouped.js';
import { idsOf } from '../writing/ids.js';
import { inBatches } from '../writing/inBatches.js';
import { askedOf } from './asked.js';
import { keysOf } from './matches.js';
import type { StoredWash, WashTools } from './washes.js';

interface Holder {
  readonly how: string;
  readonly kind: string;
  readonly asked: string;
  readonly entity: string;
  readonly label: string;
  readonly operation: string;
  readonly silent: boolean;
}

/**
 * Writes down what some washed identifiers have in common with other operations, with notices to both sides as far as the
 * policy of the other allows; where neither may be told of the other, to the desk. Gives the ids of the notices, which are
 * told only when the whole list was gone through: an owner hears once, and of all.
 */
export async function tellOwners(
  wash: StoredWash,
  texts: readonly string[],
  tools: WashTools,
): Promise<readonly string[]> {
  const { admin, library, key } = tools;
  const { id, by, operation, run } = wash;
  const asked = texts.map(askedOf);
  const { keys, lookalikes } = keysOf(asked);
  const found = (await admin.run(library.get('writing/otherHolders').body, {
    ...{ keys, lookalikes, operation, by },
  })) as unknown as Holder[];
  if (found.length === 0) return [];
  const askingSilent = operation !== null && (await isSilent(operation, tools));
  const written = writtenOf(asked);
  const idOf = idsOf(key);
  const notice = (told: string) => idOf('Notice', id, run, told);
  const pairs = grouped(found, ({ entity, operation: holding }) => `${entity} ${holding}`);
  const rows = [...pairs.values()].map((ways) => {
    const best = ways.find(({ how }) => how === 'EXACT') ?? (ways[0] as Holder);
    const { entity, kind, label, how, operation: holding, silent } = best;
    const told = [
      ...(operation !== null && !silent ? [operation] : []),
      ...(askingSilent ? [] : [holding]),
      ...(askingSilent && silent ? ['DESK'] : []),
    ];
    return {
      // One and the same whichever side asks.
      id: idOf('Deconfliction', entity, ...[operation ?? `by ${by}`, holding].sort()),
      ...{ entity, kind, label, match: how, asking: operation, holding },
      asked: written.get(`${how} ${kind} ${best.asked}`) ?? label,
      notices: told.map((one) => ({ id: notice(one), operation: one === 'DESK' ? null : one })),
    };
  });
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  const { body } = library.get('writing/deconflictions');
  const more = { by, run: `${id} ${run}`, at: new Date().toISOString() };
  await inBatches(rows, 1, (some) => admin.run(body, { rows: some, ...more }));
  return rows.flatMap(({ notices }) => notices.map((one) => one.id));
}

async function isSilent(operation: string, { admin, library }: WashTools): Promise<boolean> {
  const [row] = await admin.run(library.get('writing/isSilent').body, { operation });
  return row?.silent !== false;
}

/** How each thing that was looked for was first written. */
function writtenOf(asked: readonly ReturnType<typeof askedOf>[]): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const { text, keys, lookalike } of asked) {
    const ways = [
      ...keys.map(({ kind, key }) => `EXACT ${kind} ${key}`),
      ...(lookalike === null ? [] : [`LOOKALIKE Vehicle ${lookalike}`]),
    ];
    for (const way of ways) if (!written.has(way)) written.set(way, text);
  }
  return written;
}
