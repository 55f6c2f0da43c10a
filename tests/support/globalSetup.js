import { mkdirSync, writeFileSync } from 'node:fs';
import { openStore } from '../../dist/store/store.js';
import { beginDemo, beginWhereWanted } from './demoProcess.js';
import { addressFile, serverFolder, testFolder } from './testFolder.js';

/**
 * One Neo4j for the whole run: at NEO4J_URI, or our own. Each file cleans what it finds. Runs what was built. A run of
 * everything needs the demonstration server: it starts beside the first tests.
 */
export default async function globalSetup({ testPathPatterns }) {
  mkdirSync(testFolder, { recursive: true });
  const {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    STORE: choice = 'auto',
    NEO4J_IMAGE,
  } = process.env;
  const image = NEO4J_IMAGE ?? 'neo4j:5.26-community';
  // Every file begins with an empty store, of which the database would plan each statement anew: most of a run's time.
  const further = {
    'dbms.cypher.min_replan_interval': '2h',
    'server.memory.query_cache.per_db_cache_num_entries': '5000',
  };
  const settings = { uri, user, password, choice, dataFolder: testFolder, serverFolder, heap: '1g', image, further };
  const store = await openStore(settings, (step) => process.stderr.write(`${step}\n`));
  globalThis.testStore = store;
  const address = { uri: store.uri, user: store.user, password: store.password };
  writeFileSync(addressFile, JSON.stringify(address), { mode: 0o600 });
  beginWhereWanted();
  if (!testPathPatterns.isSet()) beginDemo();
}
