import { badInput } from '../errors.js';
import type { Preparers } from '../graph/parameters.js';
import { readingsOf } from '../identifiers/readings.js';
import type { IdOf } from '../writing/ids.js';

type Args = Readonly<Record<string, unknown>>;

/** What auditors give, turned into what the index holds: moments as text, identifiers as the ids that they have here. */
export const auditPreparers = (idOf: IdOf): Preparers => {
  const entities = (argument: string, written: unknown): readonly string[] => {
    const text = String(written);
    if (text.trim() === '' || text.length > 200) throw badInput(argument, '1 to 200 characters', text);
    // An id of an identifier follows from the identifier: nothing need be asked, and nothing is told of what exists.
    return [text, ...readingsOf(text).map(({ kind, key }) => idOf(kind, key))];
  };
  return {
    'audit/entries': ({ filter, ...rest }) => {
      const { entity, from, to, ...others } = (filter ?? {}) as Args;
      const wanted = entity == null ? null : entities('filter.entity', entity);
      return { ...rest, filter: { ...others, from: momentOf(from), to: momentOf(to), entities: wanted } };
    },
    'audit/sightings': ({ entity, from, to, ...rest }) => ({
      ...rest,
      entities: entities('entity', entity),
      from: momentOf(from),
      to: momentOf(to),
    }),
    'audit/days': ({ from, to, ...rest }) => {
      const last = dayOf('to', to) ?? new Date().toISOString().slice(0, 10);
      const first = dayOf('from', from) ?? new Date(Date.parse(last) - 28 * 86_400_000).toISOString().slice(0, 10);
      return { ...rest, from: first, to: last };
    },
  };
};

const momentOf = (value: unknown): string | null => (value instanceof Date ? value.toISOString() : null);

function dayOf(argument: string, value: unknown): string | null {
  if (value == null) return null;
  if (/^\d{4}-\d\d-\d\d$/.test(String(value))) return String(value);
  throw badInput(argument, 'a day such as 2026-03-01', value);
}
