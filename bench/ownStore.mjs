// A store of a measurement's own, filled with some tables, and the API on it as a user starts it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { adminOf } from '../dist/graph/admin.js';
import { openDriver } from '../dist/graph/driver.js';
import { Library } from '../dist/graph/library.js';
import { loadTables } from '../dist/loading/loadTables.js';
import { processesWith } from '../dist/store/processIdentity.js';
import { homeArgument } from '../dist/store/serverProcess.js';
import { openStore } from '../dist/store/store.js';
import { migrate } from '../dist/writing/migrate.js';
import { shippedWith } from './servers/shippedWith.mjs';
import { startServer } from './servers/startServer.mjs';

const say = (line) => process.stderr.write(`${line}\n`);

/**
 * Fills a new store, hands `measure` a function that asks as the subject of a token, and where the API and its tokens are, and removes
 * everything again.
 */
export async function withOwnStore(tables, measure, { heap = '1g', pageCache = '512m' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-store-'));
  const serverFolder = resolve(process.env.SERVER_FOLDER || '.data/server');
  const store = await openStore(
    { choice: 'process', image: '', dataFolder: folder, serverFolder, heap, pageCache },
    say,
  );
  try {
    await fill(store, tables);
    const server = await serve(store, folder);
    try {
      const [databasePid] = await processesWith(homeArgument(join(folder, 'neo4j')));
      await measure(server.ask, { ...server, databasePid });
    } finally {
      await server.stop();
    }
  } finally {
    await store.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(store, tables) {
  const driver = openDriver({ ...store, database: 'neo4j' });
  try {
    const admin = adminOf(driver, 'neo4j');
    const library = new Library('cypher');
    const { key } = await migrate(admin, library, 'cypher/migrations', say);
    await loadTables(admin, library, tables, { key, synthetic: true, progress: say });
  } finally {
    await driver.close();
  }
}

async function serve(store, folder) {
  const { url, pid, stop } = await startServer('The API', [...shippedWith(), 'dist/main.js', '--empty'], {
    ...{ NEO4J_URI: store.uri, NEO4J_USER: store.user, NEO4J_PASSWORD: store.password },
    ...{ DATA_FOLDER: join(folder, 'api'), PORT: '0', DEADLINE_SECONDS: '120', REQUESTS_PER_MINUTE: '0' },
  });
  const tokens = JSON.parse(readFileSync(join(folder, 'api', 'tokens.json'), 'utf8'));
  /** The answer's data, and how many seconds it took. */
  const ask = async (subject, query, variables = {}) => {
    const began = performance.now();
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokens[subject]}`, 'content-type': 'application/json', 'x-purpose': 'Test' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    const seconds = (performance.now() - began) / 1000;
    const refused = Object.values(data ?? {}).flatMap((value) => value?.userErrors ?? []);
    if (errors || refused.length > 0) throw new Error(JSON.stringify(errors ?? refused));
    return { data, seconds };
  };
  return { ask, stop, url, pid, tokens };
}
