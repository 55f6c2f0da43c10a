import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Admin } from '../graph/admin.js';
import type { Library } from '../graph/library.js';
import { fillSearch } from './fillSearch.js';

export interface SchemaState {
  readonly version: number;
  /** The random secret of this store, from which ids of identifiers and cursors are derived. */
  readonly key: string;
  /** Whether it holds demonstration data, and whether all of that has arrived. */
  readonly synthetic: boolean;
  readonly complete: boolean;
}

/** The ordered migrations: `0001-first-schema` and so on. A statement ends with a semicolon at a line's end. */
export function readMigrations(folder: string): readonly { version: number; name: string; statements: string[] }[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-.+\.cypher$/.test(file))
    .sort()
    .map((file) => ({
      version: Number(file.slice(0, 4)),
      name: file.replace(/\.cypher$/, ''),
      statements: readFileSync(join(folder, file), 'utf8')
        .replace(/^\/\/.*$/gm, '')
        .split(/;\s*$/m)
        .map((text) => text.trim())
        .filter((text) => text !== ''),
    }));
}

/**
 * Brings a store to this release's schema: each migration once, in order, noted when done. All are safe to run again,
 * so one that was interrupted is simply repeated.
 * @throws Error for a store that a newer release has written
 */
export async function migrate(
  admin: Admin,
  library: Library,
  folder: string,
  progress: (step: string) => void,
  upTo = Number.POSITIVE_INFINITY,
): Promise<SchemaState> {
  const migrations = readMigrations(folder);
  const newest = migrations.at(-1)?.version ?? 0;
  const before = await stateOf(admin, library);
  if (before.version > newest) {
    throw new Error(
      `The store has schema version ${before.version}; this release knows ${newest}. Start a newer release, or another store.`,
    );
  }
  // The common start: nothing to do, and one statement to find that out.
  if (before.version === newest) return before;
  if (before.version === 0) await admin.run(library.get('writing/beginSchema').body);
  for (const migration of migrations) {
    if (migration.version <= before.version || migration.version > upTo) continue;
    progress(`Schema: ${migration.name}`);
    for (const statement of migration.statements) await admin.run(statement);
    await admin.run(library.get('writing/setSchemaVersion').body, { version: migration.version });
  }
  await admin.awaitIndexes();
  await fillSearch(admin, library);
  return stateOf(admin, library);
}

export async function stateOf(admin: Admin, library: Library): Promise<SchemaState> {
  const [row] = await admin.run(library.get('writing/schemaVersion').body);
  return {
    version: Number(row?.version ?? 0),
    key: String(row?.key ?? ''),
    synthetic: row?.synthetic === true,
    complete: row?.complete !== false,
  };
}

/** Whether nothing was ever written to the store. */
export async function isEmpty(admin: Admin, library: Library): Promise<boolean> {
  const [row] = await admin.run(library.get('writing/isEmpty').body);
  return row?.empty === true;
}
