import { badInput } from './errors.js';

/** Different ids, at most so many. */
export function ids(argument: string, value: unknown, most: number): readonly string[] {
  const given = [...new Set(value as readonly string[])];
  if (given.length <= most) return given;
  throw badInput(argument, `at most ${most} ids`, `${given.length} ids`);
}

export const given = (value: unknown): boolean => value !== null && value !== undefined;

export function several(argument: string, value: unknown): readonly string[] {
  const some = ids(argument, value, 100);
  if (some.length >= 2) return some;
  throw badInput(argument, 'at least 2 different ids', `${some.length} ids`);
}

export function within(argument: string, value: unknown, least: number, most: number): number {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw badInput(argument, `${least} to ${most}`, value);
}

/** `MISSING_EPISODE` as the label that such nodes carry. */
export function kindLabels(kinds: unknown): readonly string[] | null {
  if (!Array.isArray(kinds)) return null;
  return kinds.map((kind: string) =>
    kind.toLowerCase().replace(/(^|_)([a-z])/g, (_all, _bar, letter) => letter.toUpperCase()),
  );
}
