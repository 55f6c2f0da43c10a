// How long it takes to find the pairs that may be one among everybody of a kind, asked of the API over HTTP.
//   node bench/duplicates.mjs [--entities 1000000] [--kinds PERSON,LOCATION] [--minimum 0.5] [--rounds 3] [--deadline 300]
// The viewer is an analyst with the right to see who people are. Memory is that of the API's process, at its greatest.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages } from './installPackages.mjs';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '1000000' },
    kinds: { type: 'string', default: 'PERSON,ORGANISED_CRIME_GROUP,ORGANISATION,LOCATION' },
    minimum: { type: 'string', default: '0.5' },
    rounds: { type: 'string', default: '3' },
    deadline: { type: 'string', default: '300' },
  },
});
const document = `query Pairs($kind: EntityKind!, $minimum: Float!) {
  duplicatePairs(kinds: [$kind], minimum: $minimum, first: 5) { totalCount nodes { score } truncation { limit } } }`;
const counted = `MATCH (entity:Entity) WHERE $a.label IN labels(entity) AND entity.open RETURN count(entity) AS number`;

installPackages();
const { openBenchGraph } = await import('./graph/benchGraph.mjs');
const { driverClient } = await import('./load/driverClient.mjs');
const { httpClient } = await import('./load/httpClient.mjs');
const { startIdentityProvider } = await import('./servers/identityProvider.mjs');
const { startServer } = await import('./servers/startServer.mjs');

const say = (line) => process.stderr.write(`${line}\n`);
const stops = [];
const folder = mkdtempSync(join(tmpdir(), 'bench-duplicates-'));
stops.push(async () => rmSync(folder, { recursive: true }));
try {
  const address = await openBenchGraph({ entities: Number(values.entities), say });
  stops.push(address.stop);
  const { settings, tokenOf, stop } = await startIdentityProvider();
  stops.push(stop);
  const api = await startServer('API', 'dist/main.js', {
    NEO4J_URI: address.uri,
    NEO4J_USER: address.user,
    NEO4J_PASSWORD: address.password,
    NEO4J_DATABASE: address.database,
    PORT: '0',
    LOG_LEVEL: 'error',
    REQUESTS_PER_MINUTE: '0',
    DEADLINE_SECONDS: values.deadline,
    DATA_FOLDER: join(folder, 'api'),
    AUDIT_KEY: randomBytes(32).toString('base64'),
    NODE_ENV: 'production',
    ...settings,
  });
  stops.push(api.stop);
  const driver = driverClient(address);
  stops.push(driver.close);
  const http = httpClient(api.url, 1);
  stops.push(http.close);
  const token = await tokenOf('analyst');
  console.log('| kind | of them open | p50 | slowest | pairs | cut | memory of the API |');
  console.log('|---|---|---|---|---|---|---|');
  for (const kind of values.kinds.split(',')) {
    const body = JSON.stringify({ query: document, variables: { kind, minimum: Number(values.minimum) } });
    const label = kind.toLowerCase().replace(/(?:^|_)(.)/g, (_all, letter) => letter.toUpperCase());
    const [{ number }] = await driver.ask(counted, { label });
    const times = [];
    let answer;
    for (let round = 0; round < Number(values.rounds); round += 1) {
      const began = performance.now();
      answer = (await http.ask(body, token)).duplicatePairs;
      times.push(performance.now() - began);
    }
    const sorted = [...times].sort((a, b) => a - b);
    const status = execFileSync('cat', [`/proc/${api.pid}/status`], { encoding: 'utf8' });
    const memory = Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024);
    const cells = [
      ...[label, number, seconds(sorted[Math.floor(sorted.length / 2)]), seconds(sorted.at(-1))],
      ...[answer.totalCount, answer.truncation === null ? 'no' : 'yes', `${memory} MB`],
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
} finally {
  for (const stop of stops.reverse()) await stop();
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
