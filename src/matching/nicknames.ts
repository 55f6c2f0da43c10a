import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { packageRoot } from '../packageRoot.js';

/** How two given names stand to each other by the table: forms of one, two names that are told apart, or not both known. */
export type Kinship = 'FULL_AND_FORM' | 'TWO_FORMS' | 'TOLD_APART' | 'UNKNOWN';

let groups: ReadonlyMap<string, ReadonlySet<number>> | undefined;
let heads: readonly string[] = [];

/** Each line of the table is one name: its full form first, then short, foreign and otherwise written ones. */
export function kinship(one: string, other: string): Kinship {
  const known = table();
  const [ofOne, ofOther] = [known.get(one), known.get(other)];
  if (!ofOne || !ofOther) return 'UNKNOWN';
  const common = [...ofOne].filter((group) => ofOther.has(group));
  if (common.length === 0) return 'TOLD_APART';
  return common.some((group) => heads[group] === one || heads[group] === other) ? 'FULL_AND_FORM' : 'TWO_FORMS';
}

/** The names, by their places in the table, of which a word is a form. */
export const groupsOf = (word: string): readonly number[] => [...(table().get(word) ?? [])];

/** Every other form of a given name that the table knows, of all the names that it may stand for. */
export function formsOf(name: string): readonly string[] {
  const groups = table().get(name) ?? new Set<number>();
  return [...table()].flatMap(([form, of]) => (form !== name && [...of].some((one) => groups.has(one)) ? [form] : []));
}

function table(): ReadonlyMap<string, ReadonlySet<number>> {
  if (groups) return groups;
  const lines = parse(readFileSync(join(packageRoot(), 'data', 'nicknames.csv'), 'utf8'), {
    relax_column_count: true,
    skip_empty_lines: true,
  }) as string[][];
  const found = new Map<string, Set<number>>();
  lines.forEach((forms, group) => {
    for (const form of forms) found.set(form, (found.get(form) ?? new Set()).add(group));
  });
  heads = lines.map((forms) => forms[0] as string);
  groups = found;
  return groups;
}
