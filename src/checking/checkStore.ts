import type { Admin } from '../graph/admin.js';
import type { Library } from '../graph/library.js';
import { wronglySearched } from './wronglySearched.js';

/** One rule that constraints cannot keep, and what breaks it. */
export interface Breach {
  readonly check: string;
  /** What is wrong, as the statement's header says it. */
  readonly rule: string;
  /** Ids of what breaks it, at most `mostNamed`. */
  readonly ids: readonly string[];
  /** Whether there are more than were named. */
  readonly more: boolean;
}

/** The rules, in the order in which one follows from another. */
export const checks = [
  ...([
    'open',
    'operations',
    'held',
    'links',
    'leads',
    'ends',
    'known',
    'carried',
    'sorted',
    'searched',
    'merged',
  ] as const),
  'searchedTexts',
] as const;

/** Ids that are named for each rule: enough to see what they have in common. */
const mostNamed = 20;

/** Looks whether everything holds on which visibility stands and that the database does not keep by itself. */
export async function checkStore(
  admin: Admin,
  library: Library,
  progress: (check: string) => void = () => {},
): Promise<readonly Breach[]> {
  const breaches: Breach[] = [];
  for (const check of checks) {
    progress(check);
    const { body, purpose } = library.get(`check/${check}`);
    const ids =
      check === 'searchedTexts'
        ? await wronglySearched(admin, library, mostNamed + 1)
        : (await admin.run(`${body}\nRETURN DISTINCT id LIMIT toInteger($a.limit)`, { limit: mostNamed + 1 }))
            .map(({ id }) => String(id))
            .sort();
    if (ids.length > 0) {
      breaches.push({ check, rule: purpose, ids: ids.slice(0, mostNamed), more: ids.length > mostNamed });
    }
  }
  return breaches;
}

/** A breach as people read it. */
export const describeBreach = ({ check, rule, ids, more }: Breach): string =>
  `${check}: ${rule}\n${ids.map((id) => `  ${id}\n`).join('')}${more ? '  and more\n' : ''}`;
