import { readFileSync } from 'node:fs';
import { withOwnStore } from '../ownStore.mjs';

const operations = ['warm', 'bench'];

/** Options of a measurement that says where an API runs already, and what takes its processor time. */
export const serverOptions = {
  url: { type: 'string' },
  'token-file': { type: 'string', default: '.data/tokens.json' },
  operation: { type: 'string', default: 'SEROCU Op 65' },
  pid: { type: 'string' },
  'database-pid': { type: 'string' },
};

/**
 * Hands `measure` an API and the operations of a run: one to warm up with, and the one of which is told. A store of its own, unless
 * `--url` says where an API runs.
 */
export async function onServer(values, measure) {
  if (values.url !== undefined) {
    const token = JSON.parse(readFileSync(values['token-file'], 'utf8')).contributor;
    const pids = { pid: Number(values.pid), databasePid: Number(values['database-pid']) };
    await measure({ api: { url: values.url, token, purpose: 'Bench' }, ...pids }, [null, values.operation]);
    return;
  }
  const tables = {
    operations: operations.map((reference) => ({ reference, kind: 'OPERATION', status: 'ACTIVE', access: 'OPEN' })),
    ...{ sources: [], entities: [], records: [], links: [] },
  };
  const memory = { heap: '2g', pageCache: '1g' };
  await withOwnStore(
    tables,
    (_ask, { url, pid, databasePid, tokens }) =>
      measure({ api: { url, token: tokens.contributor, purpose: 'Bench' }, pid, databasePid }, operations),
    memory,
  );
}
