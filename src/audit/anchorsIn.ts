import type { Admin } from '../graph/admin.js';
import type { Library } from '../graph/library.js';
import type { ChainHead } from './chainsBefore.js';

/** How far each log had come when the graph was last told. */
export async function anchorsIn(admin: Admin, library: Library): Promise<readonly ChainHead[]> {
  return (await admin.run(library.get('writing/auditAnchors').body)) as unknown as readonly ChainHead[];
}
