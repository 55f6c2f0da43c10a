import type { Admin } from '../graph/admin.js';
import type { Row } from '../graph/graph.js';
import type { Library } from '../graph/library.js';
import { settleSides, takeBack } from './joinSides.js';

/** Takes out everything that is marked as invented, and settles again what it had touched; gives how many nodes went. */
export async function removeDemo(admin: Admin, library: Library): Promise<number> {
  await separateMerges(admin, library);
  await admin.run(library.get('writing/keepShared').body);
  const [touched] = await admin.run(library.get('writing/removeSyntheticLinks').body);
  const [row] = await admin.run(library.get('writing/removeSynthetic').body);
  await admin.run(library.get('writing/removeSyntheticTallies').body);
  await admin.run(library.get('writing/settleEntities').body, { ids: touched?.ids ?? [] });
  await admin.run(library.get('writing/settleAllLinks').body);
  await admin.run(library.get('writing/unmarkSynthetic').body);
  return Number(row?.removed ?? 0);
}

/** What was merged in the name of invented operations becomes two again. */
async function separateMerges(admin: Admin, library: Library): Promise<void> {
  const merges = (await admin.run(library.get('writing/syntheticMerges').body)).map(({ merge }) => String(merge));
  if (merges.length === 0) return;
  const run = (file: string, a: Row) => admin.run(library.get(file).body, a);
  await settleSides(run, await takeBack(run, merges));
}
