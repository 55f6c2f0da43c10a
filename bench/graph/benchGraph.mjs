// The graph on which the benches run: a million invented entities with about 4.5 million links, built once and kept.
// node bench/graph/benchGraph.mjs [--entities 1000000] [--folder FOLDER] [--check]
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { adminOf } from '../../dist/graph/admin.js';
import { openDriver, verifyServer } from '../../dist/graph/driver.js';
import { Library } from '../../dist/graph/library.js';
import { packageRoot } from '../../dist/packageRoot.js';
import { openStore } from '../../dist/store/store.js';
import { migrate, readMigrations } from '../../dist/writing/migrate.js';
import { buildGraph } from './buildGraph.mjs';
import { checkGraph, statement } from './checkGraph.mjs';

/** Counts up whenever the generator makes another graph of the same parameters: then it is built anew. */
const version = 1;
const database = 'neo4j';

/**
 * Starts the server with a graph of so many entities. A folder that holds no finished one of this version is emptied, and
 * the graph built there, which takes minutes.
 * @param {object} [options]
 * @param {number} [options.entities]
 * @param {string} [options.folder] relative to the project's folder
 * @param {(step: string) => void} [options.say] told of each long step
 * @returns {Promise<{ uri: string, user: string, password: string, database: string, key: string, stop(): Promise<void> }>}
 */
export async function openBenchGraph({ entities = 1_000_000, folder, say = () => {} } = {}) {
  const root = packageRoot();
  const dataFolder = resolve(root, folder ?? `.data/bench-graph-${entities}`);
  const settings = {
    ...{ choice: 'process', image: '', dataFolder, heap: '2g', pageCache: '5g', environment: process.env },
    serverFolder: resolve(root, process.env.SERVER_FOLDER || '.data/server'),
  };
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const file = join(dataFolder, 'graph.json');
  const finished = await readGraph(file, entities);
  let members = {};
  if (!finished) {
    await rm(file, { force: true });
    members = await buildGraph(entities, settings, say);
  }
  const store = await openStore(settings, say);
  const { uri, user, password } = store;
  const driver = openDriver({ uri, user, password, database });
  try {
    await verifyServer(driver, { uri, user, password, database }, 60_000);
    const admin = adminOf(driver, database);
    if (!finished) {
      say('empty lists');
      await admin.run(statement('emptyLists'));
    }
    const library = new Library(join(root, 'cypher'));
    const folderOfMigrations = join(root, 'cypher', 'migrations');
    const { key } = await migrate(admin, library, folderOfMigrations, say);
    const migrations = hashesOf(folderOfMigrations);
    for (const [name, hash] of Object.entries(finished?.migrations ?? {})) {
      if (migrations[name] === hash) continue;
      say(`${name} has changed since the graph was built: remove ${dataFolder} for a new one`);
    }
    const graph = finished ?? { version, entities, ...(await countAll(admin)), members };
    // Written last: a folder without it holds nothing that is finished.
    await writeFile(
      file,
      `${JSON.stringify({ ...graph, migrations: { ...migrations, ...graph.migrations } }, null, 2)}\n`,
    );
    return { uri, user, password, database, key, stop: () => store.stop() };
  } catch (error) {
    await store.stop();
    throw error;
  } finally {
    await driver.close();
  }
}

/** What was built in a folder, if it is finished and the same as would be built now. */
async function readGraph(file, entities) {
  const graph = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  return graph.version === version && graph.entities === entities ? graph : undefined;
}

async function countAll(admin) {
  const counts = async (name) =>
    Object.fromEntries((await admin.run(statement(name))).map((row) => [row.name, row.count]));
  return { nodes: await counts('countNodes'), relationships: await counts('countRelationships') };
}

/** Which migrations the graph went through, so that a later change to one of them is noticed. */
function hashesOf(folder) {
  return Object.fromEntries(
    readMigrations(folder).map(({ name, statements }) => [
      name,
      createHash('sha256').update(statements.join(';')).digest('hex').slice(0, 12),
    ]),
  );
}

async function main() {
  const { values } = parseArgs({
    options: {
      entities: { type: 'string', default: '1000000' },
      folder: { type: 'string' },
      check: { type: 'boolean' },
    },
  });
  const entities = Number(values.entities);
  if (!Number.isSafeInteger(entities) || entities < 1000) throw new Error('--entities: expected 1000 or more.');
  const began = performance.now();
  const say = (step) => console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${step}`);
  const graph = await openBenchGraph({ entities, folder: values.folder, say });
  const driver = openDriver(graph);
  try {
    const admin = adminOf(driver, graph.database);
    say('the graph is ready');
    for (const name of ['countNodes', 'countRelationships', 'countHubs', 'countMembers']) {
      console.table(await admin.run(statement(name)));
    }
    if (!values.check) return;
    for await (const { what, found, example, seconds } of checkGraph(admin, { entities, key: graph.key })) {
      console.log(`${found === 0 ? 'ok ' : 'BAD'} ${what}: ${found} ${example ?? ''} (${seconds.toFixed(1)} s)`);
      if (found !== 0) process.exitCode = 1;
    }
  } finally {
    await driver.close();
    await graph.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // The server goes with a process that exits, but not with one that a signal ends.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  await main();
}
