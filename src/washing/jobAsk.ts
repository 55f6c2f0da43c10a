import type { Admin } from '../graph/admin.js';
import type { Library } from '../graph/library.js';
import { standalone } from '../graph/standalone.js';
import { bornAfter } from '../protection/bornAfter.js';
import type { Ask } from './matches.js';

/**
 * Asks for a job as whoever began it would: with the restricted operations that they belong to at this moment, and with no
 * more rights than to read, and to see who protected people are where they can.
 */
export async function jobAsk(
  { admin, library }: { admin: Admin; library: Library },
  by: string,
  sees = false,
): Promise<{ readonly ask: Ask; readonly operations: readonly string[] }> {
  const viewer = { id: by, rights: ['READ'], sees, ...bornAfter(new Date()) };
  const run = (file: string, a: Readonly<Record<string, unknown>>, operations: readonly string[]) =>
    admin.run(standalone(library.get(file)).text, { ...a, viewer: { ...viewer, operations } });
  const held = await run('viewer/memberships', {}, []);
  const operations = held.map(({ value }) => String(value)).sort();
  return { ask: async (file, a) => (await run(file, a, operations))[0] ?? {}, operations };
}
