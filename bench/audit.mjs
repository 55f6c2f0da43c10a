// What auditing costs: the same questions asked of two processes of this API in turn, one of which audits nothing.
//   node bench/audit.mjs [--entities 3000] [--rounds 40] [--clients 32] [--questions entityThreeRelations,fiveLevels]
// Ends with 1 when auditing costs more than 5 % of throughput.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages } from './installPackages.mjs';
import { median } from './measure/quantile.mjs';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '40' },
    clients: { type: 'string', default: '32' },
    questions: { type: 'string', default: 'entityThreeRelations,fiveLevels' },
  },
});
const limit = 0.05;
const milliseconds = 1_000;
const memberships = `MATCH (operation:Operation)
WHERE NOT operation.open AND EXISTS { (operation)<-[:ADMITTED_TO]-(:Member {id: $a.viewer}) }
RETURN collect(operation.id) AS operations`;

installPackages();
const { openBenchGraph } = await import('./graph/benchGraph.mjs');
const { questions } = await import('./questions/questions.mjs');
const { textOf } = await import('./questions/question.mjs');
const { driverClient } = await import('./load/driverClient.mjs');
const { httpClient } = await import('./load/httpClient.mjs');
const { startLoader } = await import('./load/startLoader.mjs');
const { startIdentityProvider } = await import('./servers/identityProvider.mjs');
const { shippedWith } = await import('./servers/shippedWith.mjs');
const { startServer } = await import('./servers/startServer.mjs');

const say = (line) => process.stderr.write(`${line}\n`);
const stops = [];
const folder = mkdtempSync(join(tmpdir(), 'bench-audit-'));
stops.push(async () => rmSync(folder, { recursive: true }));
let missed = false;
try {
  const address = await openBenchGraph({ entities: Number(values.entities), say });
  stops.push(address.stop);
  const { settings, tokenOf, stop } = await startIdentityProvider();
  stops.push(stop);
  const start = async (name, audit) => {
    const api = await startServer(name, [...shippedWith(), 'dist/main.js'], {
      NEO4J_URI: address.uri,
      NEO4J_USER: address.user,
      NEO4J_PASSWORD: address.password,
      NEO4J_DATABASE: address.database,
      PORT: '0',
      LOG_LEVEL: 'error',
      REQUESTS_PER_MINUTE: '0',
      DATA_FOLDER: join(folder, name),
      AUDIT_KEY: randomBytes(32).toString('base64'),
      // Not production: that refuses to run without an audit.
      NODE_ENV: 'development',
      AUDIT: String(audit),
      ...settings,
    });
    stops.push(api.stop);
    return api;
  };
  const on = await start('on', true);
  const off = await start('off', false);
  const loader = startLoader({ address, urls: { api: on.url, peer: off.url } });
  stops.push(loader.stop);
  const driver = driverClient(address);
  stops.push(driver.close);
  const http = httpClient(on.url, 1);
  stops.push(http.close);
  const tools = {
    read: driver.ask,
    operations: async (viewer) => (await driver.ask(memberships, { viewer }))[0].operations,
    ask: async (viewer, query, variables) => http.ask(JSON.stringify({ query, variables }), await tokenOf(viewer)),
  };
  console.log('| question | clients | audit off | audit on | p50 off | p50 on | throughput lost |');
  console.log('|---|---|---|---|---|---|---|');
  for (const name of values.questions.split(',')) {
    const question = questions.find((one) => one.name === name);
    const inputs = (await question.draw(tools)).map(question.input?.api ?? ((row) => row));
    const token = await tokenOf(question.viewer);
    for (const [key, subject] of [
      ['on', 'api'],
      ['off', 'peer'],
    ]) {
      await loader.cell({ key, subject, text: textOf(name, 'api.graphql'), token, inputs });
    }
    const lost = await measure(loader, name);
    missed ||= lost > limit;
  }
} finally {
  for (const stop of stops.reverse()) await stop();
}
process.exitCode = missed ? 1 : 0;

/** Rounds of a second in turn, now the one first, now the other; what disturbs the machine disturbs both alike. */
async function measure(loader, name) {
  const clients = Number(values.clients);
  for (const key of ['on', 'off']) await loader.run(key, clients, 3_000, 1);
  const ratios = [];
  const all = { on: [], off: [] };
  const rates = { on: 0, off: 0 };
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const rate = {};
    for (const key of round % 2 === 0 ? ['on', 'off'] : ['off', 'on']) {
      const { latencies, failures, elapsed } = await loader.run(key, clients, milliseconds, round);
      if (failures.length > 0) throw new Error(failures[0]);
      rate[key] = (latencies.length * 1000) / elapsed;
      rates[key] += rate[key] / Number(values.rounds);
      all[key].push(...latencies);
    }
    ratios.push(rate.on / rate.off);
  }
  const lost = 1 - median(ratios);
  const cells = [
    ...[name, clients, `${rates.off.toFixed(0)}/s`, `${rates.on.toFixed(0)}/s`],
    ...[`${median(all.off).toFixed(1)} ms`, `${median(all.on).toFixed(1)} ms`, `${(lost * 100).toFixed(1)} %`],
  ];
  console.log(`| ${cells.join(' | ')} |`);
  return lost;
}
