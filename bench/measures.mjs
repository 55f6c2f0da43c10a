// What measures of the network cost beside the calls of the graph library that they stand on, interleaved:
//   node bench/measures.mjs [--entities 1000000] [--rounds 3]
// Of everything: with nothing in memory, with the network in memory, and asked again. Of the greatest operation of up to
// 15,000 entities: betweenness. Ends with 1 where a measure takes more than 1.2 times as long as its calls, or an answer that
// is asked again 200 ms or more. The calls are those of cypher/networks, sent with the driver.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { adminOf } from '../dist/graph/admin.js';
import { openDriver } from '../dist/graph/driver.js';
import { Library } from '../dist/graph/library.js';
import { openBenchGraph } from './graph/benchGraph.mjs';
import { median } from './measure/quantile.mjs';
import { shippedWith } from './servers/shippedWith.mjs';
import { startServer } from './servers/startServer.mjs';

const { values } = parseArgs({
  options: { entities: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '3' } },
});
const say = (line) => process.stderr.write(`${line}\n`);
const store = await openBenchGraph({ entities: Number(values.entities), say });
const folder = mkdtempSync(join(tmpdir(), 'bench-measures-'));
const driver = openDriver(store);
const admin = adminOf(driver, store.database);
const library = new Library('cypher');
const took = new Map();
try {
  const server = await serve();
  try {
    await measure(server);
  } finally {
    await server.stop();
  }
} finally {
  await driver.close();
  await store.stop();
  rmSync(folder, { recursive: true, force: true });
}
report();

async function measure({ ask, subject }) {
  await admin.run(
    `MATCH (:Member {id: 'bench-2000'})-[:ADMITTED_TO]->(operation) MERGE (one:Member {id: $a.subject})
     MERGE (one)-[:ADMITTED_TO]->(operation)`,
    { subject },
  );
  const [{ operations }] = await admin.run(
    'MATCH (:Member {id: $a.subject})-[:ADMITTED_TO]->(operation) RETURN collect(operation.id) AS operations',
    { subject },
  );
  const [{ largest, entities }] = await admin.run(`MATCH (record:Record) WHERE record.open
    WITH record.operation AS largest, count(*) AS entities WHERE entities <= 15000
    ORDER BY entities DESC, largest LIMIT 1 RETURN largest, entities`);
  say(
    `The viewer belongs to ${operations.length} restricted operations; the largest open one of those asked holds ${entities} records.`,
  );
  const viewer = { id: subject, operations, rights: ['READ'] };
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    // The first round warms up what Java has not compiled yet.
    const note = (name, who, work) => timed(round === 0 ? null : name, who, work);
    await admin.run('CREATE (:LinkChange {id: randomUUID()})');
    await note('PAGERANK of everything, nothing in memory', 'api', () => ask(players('PAGERANK')));
    for (const name of ['DEGREE', 'K_CORE', 'BETWEENNESS'])
      await note(`${name} of everything, network in memory`, 'api', () => ask(players(name)));
    await note('communities of everything, network in memory', 'api', () =>
      ask('{ communities(scope: { everything: true }) { count modularity communities { label size } } }'),
    );
    for (let again = 0; again < 5; again += 1) await note('asked again', 'api', () => ask(players('PAGERANK')));
    await note('BETWEENNESS of an operation', 'api', () =>
      ask(
        `{ keyPlayers(scope: { operations: ["${largest}"] }, measure: BETWEENNESS) { nodeCount linkCount players { nodeId score } } }`,
      ),
    );
    await raw(viewer, note, largest);
  }
}

async function raw(viewer, note, largest) {
  const call = async (name, a) => {
    const { body, returns } = library.get(`networks/${name}`);
    return (await admin.run(`${body}\nRETURN ${returns.join(', ')}`, { ...a, viewer }))[0];
  };
  const next = () => `bench ${randomUUID()}`;
  const [all, seen, graph] = [next(), next(), next()];
  const scored = async (name, a) => {
    await call(name, { graph, weight: null, ...a });
    await call('topScores', { graph, limit: 1000 });
    await call('dropScores', { graph, property: 'score' });
  };
  let links = 1;
  await note('PAGERANK of everything, nothing in memory', 'raw', async () => {
    await call('project', { graph: all, labels: ['Entity'] });
    await call('narrow', { graph: all, to: seen });
    await call('countLinks', { graph: seen });
    await call('keepLinked', { graph: seen, to: graph });
    links = (await call('pairUp', { graph })).links / 2;
    await call('dropLinks', { graph });
    await call('drop', { graph: seen });
    await scored('scorePageRank', { rounds: Math.min(200, Math.max(20, Math.floor(1e8 / links))) });
  });
  await note('DEGREE of everything, network in memory', 'raw', () => scored('scoreDegree'));
  await note('K_CORE of everything, network in memory', 'raw', () => scored('scoreKCore'));
  const samples = Math.max(16, Math.floor(2e8 / (2 * links)));
  await note('BETWEENNESS of everything, network in memory', 'raw', () => scored('scoreBetweenness', { samples }));
  await note('communities of everything, network in memory', 'raw', async () => {
    await call('louvain', { graph, weight: null });
    await call('communityList', { graph, limit: 200, members: 1000 });
    await call('dropScores', { graph, property: 'community' });
  });
  for (const one of [graph, all]) await call('drop', { graph: one });
  const [{ ids }] = await admin.run(
    'MATCH (record:Record {operation: $a.largest})-[:ABOUT]->(node:Entity) RETURN collect(DISTINCT node.id) AS ids',
    { largest },
  );
  const places = new Map(ids.map((id, place) => [id, place]));
  const { body } = library.get('measures/links');
  const [{ arcs }] = await admin.run(`${body}\nRETURN arcs`, { viewer, ids, types: null, common: true, limit: 1e6 });
  const pairs = new Map(
    arcs
      .map(([one, other]) => [places.get(one), places.get(other)].sort((a, b) => a - b))
      .map((pair) => [pair.join(), pair]),
  );
  await note('BETWEENNESS of an operation', 'raw', async () => {
    await call('push', { graph, pairs: [...pairs.values()].filter(([one, other]) => one !== other) });
    await call('everyBetweenness', { graph });
    await call('drop', { graph });
  });
}

async function timed(name, who, work) {
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  if (name === null) return;
  say(`${name}, ${who}: ${seconds.toFixed(2)} s`);
  const row = took.get(name) ?? { api: [], raw: [] };
  row[who].push(seconds);
  took.set(name, row);
}

function report() {
  for (const [name, { api, raw: calls }] of took) {
    const [ours, theirs] = [median(api), calls.length === 0 ? null : median(calls)];
    const kept = theirs === null ? ours < 0.2 : ours <= theirs * 1.2;
    if (!kept) process.exitCode = 1;
    const beside =
      theirs === null ? 'limit 0.2 s' : `its calls ${theirs.toFixed(2)} s, ratio ${(ours / theirs).toFixed(2)}`;
    console.log(`${kept ? 'kept  ' : 'MISSED'}  ${name}: ${ours.toFixed(3)} s (${beside})`);
  }
}

function players(measure) {
  return `{ keyPlayers(scope: { everything: true }, measure: ${measure}) { nodeCount linkCount sampled players { rank nodeId score node { label } } } }`;
}

/** The API as a user starts it, on the store that is open. */
async function serve() {
  const { url, stop } = await startServer('The API', [...shippedWith(), 'dist/main.js', '--empty'], {
    ...{ NEO4J_URI: store.uri, NEO4J_USER: store.user, NEO4J_PASSWORD: store.password },
    ...{ DATA_FOLDER: folder, PORT: '0', DEADLINE_SECONDS: '600', REQUESTS_PER_MINUTE: '0' },
  });
  const token = JSON.parse(readFileSync(join(folder, 'tokens.json'), 'utf8')).analyst;
  const subject = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString()).sub;
  const ask = async (query) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-purpose': 'Test' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  return { ask, subject, stop };
}
