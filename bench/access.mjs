// How long it takes to open and to restrict an operation, on a store of its own:
//   node bench/access.mjs [--links 100000] [--people 25000] [--rounds 5]
// The operation states so many links among so many people, about whom another, open operation has records and some of the
// same links. Ends with 1 when 100,000 relationships and their records take 6 s or more.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { adminOf } from '../dist/graph/admin.js';
import { openDriver } from '../dist/graph/driver.js';
import { Library } from '../dist/graph/library.js';
import { loadTables } from '../dist/loading/loadTables.js';
import { openStore } from '../dist/store/store.js';
import { migrate } from '../dist/writing/migrate.js';

const { values } = parseArgs({
  options: {
    links: { type: 'string', default: '100000' },
    people: { type: 'string', default: '25000' },
    rounds: { type: 'string', default: '5' },
  },
});
const [links, people, rounds] = [values.links, values.people, values.rounds].map(Number);
const say = (line) => process.stderr.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'bench-access-'));
const serverFolder = resolve(process.env.SERVER_FOLDER || '.data/server');
const store = await openStore(
  { choice: 'process', image: '', dataFolder: folder, serverFolder, heap: '1g', pageCache: '512m' },
  say,
);
try {
  await fill();
  const server = await serve();
  try {
    await measure(server);
  } finally {
    await server.stop();
  }
} finally {
  await store.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function fill() {
  const driver = openDriver({ ...store, database: 'neo4j' });
  try {
    const admin = adminOf(driver, 'neo4j');
    const library = new Library('cypher');
    const { key } = await migrate(admin, library, 'cypher/migrations', say);
    await loadTables(admin, library, tables(), { key, synthetic: true, progress: say });
  } finally {
    await driver.close();
  }
}

/** Links lie around the people in a ring, so that each has as many as every other. */
function tables() {
  const names = Array.from({ length: people }, (_one, index) => `p${index}`);
  const common = { kind: 'OTHER', material: 'EVIDENCE', recordedAt: '2025-01-01T00:00:00Z' };
  const link = (source) => (_one, index) => ({
    ...{ type: 'ASSOCIATE_OF', from: names[index % people], source, row: index },
    to: names[(index + 1 + Math.floor(index / people)) % people],
  });
  return {
    operations: [
      { reference: 'north', kind: 'OPERATION', status: 'ACTIVE', access: 'OPEN' },
      { reference: 'south', kind: 'OPERATION', status: 'ACTIVE', access: 'RESTRICTED', members: ['admin'] },
    ],
    sources: ['north', 'south'].map((operation) => ({ ref: operation, operation, ...common })),
    entities: names.map((ref) => ({ ref, kind: 'Person' })),
    records: ['north', 'south'].flatMap((source) =>
      names.map((entity, row) => ({ entity, source, row, name: `Person ${entity}`, birthDate: '1990' })),
    ),
    links: [...Array.from({ length: links }, link('south')), ...Array.from({ length: people }, link('north'))],
  };
}

async function measure({ url, token }) {
  const took = { open: [], restrict: [] };
  let changed = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const what of ['open', 'restrict']) {
      const input = `${what[0].toUpperCase()}${what.slice(1)}OperationInput`;
      const query = `mutation($input: ${input}!) { ${what}Operation(input: $input) { changed userErrors { message } } }`;
      const began = performance.now();
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ query, variables: { input: { operation: 'south' } } }),
      });
      const { data, errors } = await response.json();
      took[what].push((performance.now() - began) / 1000);
      if (errors || data[`${what}Operation`].userErrors.length > 0) throw new Error(JSON.stringify(errors ?? data));
      changed = data[`${what}Operation`].changed;
    }
  }
  for (const [what, seconds] of Object.entries(took)) {
    const median = [...seconds].sort((a, b) => a - b)[Math.floor(seconds.length / 2)];
    const limit = (6 * links) / 100_000;
    if (median >= limit) process.exitCode = 1;
    const all = seconds.map((one) => one.toFixed(1)).join(' ');
    console.log(
      `${median < limit ? 'kept  ' : 'MISSED'}  ${what} ${changed} records, links and sources: ${median.toFixed(2)} s (limit ${limit}; ${all})`,
    );
  }
}

/** The API as a user starts it, on the store that is open. */
async function serve() {
  const child = spawn(process.execPath, ['dist/main.js', '--empty'], {
    env: {
      ...process.env,
      ...{ NEO4J_URI: store.uri, NEO4J_USER: store.user, NEO4J_PASSWORD: store.password },
      ...{ DATA_FOLDER: join(folder, 'api'), PORT: '0', DEADLINE_SECONDS: '120', REQUESTS_PER_MINUTE: '0' },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (part) => {
      said += part;
      const found = /^GraphQL\s+(\S+)/m.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The API ended with ${code}.`)));
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
  };
  return { url, stop, token: JSON.parse(readFileSync(join(folder, 'api', 'tokens.json'), 'utf8')).admin };
}
