import { badInput } from './errors.js';
import type { Preparers } from './graph/parameters.js';
import { fold, referenceKey } from './identifiers/fold.js';
import { readingsOf } from './identifiers/readings.js';
import { financialQuarter } from './programme/financialQuarter.js';

/** What arguments become before a fragment reads them: written forms turned into the forms that are stored. */
export const preparers: Preparers = {
  'chart/byIdentifier': ({ identifier }) => {
    const text = String(identifier);
    if (text.trim() === '' || text.length > 200) throw badInput('identifier', '1 to 200 characters', text);
    return { keys: readingsOf(text), reference: referenceKey(text) };
  },
  'analysis/expand': (args) => ({
    ...args,
    from: ids('from', args.from),
    limit: within('limit', args.limit, 1, 5000),
    types: args.types ?? null,
    kinds: kindLabels(args.kinds),
  }),
  'analysis/paths': (args) => ({
    ...args,
    from: ids('from', args.from),
    to: ids('to', args.to),
    maxDepth: within('maxDepth', args.maxDepth, 1, 12),
    limit: within('limit', args.limit, 1, 100),
  }),
  'programme/totals': ({ asAt }) => ({ asAt: instant(asAt) }),
  'programme/quarter': ({ year, quarter, asAt }) => ({
    ...financialQuarter(String(year), Number(quarter)),
    asAt: instant(asAt),
  }),
};

function ids(argument: string, value: unknown): readonly string[] {
  const given = [...new Set(value as readonly string[])];
  if (given.length <= 1000) return given;
  throw badInput(argument, 'at most 1000 ids', `${given.length} ids`);
}

function within(argument: string, value: unknown, least: number, most: number): number {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw badInput(argument, `${least} to ${most}`, value);
}

const kindLabels = (kinds: unknown): readonly string[] | null =>
  Array.isArray(kinds)
    ? kinds.map((kind: string) =>
        kind.toLowerCase().replace(/(^|_)([a-z])/g, (_all, _bar, letter) => letter.toUpperCase()),
      )
    : null;

function instant(value: unknown): string {
  return value instanceof Date ? value.toISOString() : new Date().toISOString();
}

export const foldFilter = (filter: Readonly<Record<string, unknown>> | null, fields: readonly string[]) =>
  filter &&
  Object.fromEntries(
    Object.entries(filter).map(([name, value]) => [
      name,
      fields.includes(name) && value !== null ? fold(String(value)) : value,
    ]),
  );
