import type { Admin } from '../graph/admin.js';
import type { Library } from '../graph/library.js';

/** Takes out everything that is marked as invented, and settles again what it had touched; gives how many nodes went. */
export async function removeDemo(admin: Admin, library: Library): Promise<number> {
  await admin.run(library.get('writing/keepShared').body);
  const [touched] = await admin.run(library.get('writing/removeSyntheticLinks').body);
  const [row] = await admin.run(library.get('writing/removeSynthetic').body);
  await admin.run(library.get('writing/removeSyntheticTallies').body);
  await admin.run(library.get('writing/settleEntities').body, { ids: touched?.ids ?? [] });
  await admin.run(library.get('writing/settleAllLinks').body);
  await admin.run(library.get('writing/unmarkSynthetic').body);
  return Number(row?.removed ?? 0);
}
