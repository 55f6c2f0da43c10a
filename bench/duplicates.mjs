// How long it takes to find the pairs that may be one among everybody of a kind, asked of the API over HTTP.
//   node bench/duplicates.mjs [--entities 1000000] [--kinds PERSON,LOCATION] [--minimum 0.5] [--rounds 3] [--deadline 300]
// The viewer is an analyst with the right to see who people are. Memory is that of the API's process, at its greatest.
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
const { watchMemory } = await import('./servers/memory.mjs');
const { startApi } = await import('./servers/subjects.mjs');

const say = (line) => process.stderr.write(`${line}\n`);
const stops = [];
try {
  const address = await openBenchGraph({ entities: Number(values.entities), say });
  stops.push(address.stop);
  const { settings, tokenOf, stop } = await startIdentityProvider();
  stops.push(stop);
  const api = await startApi(address, { ...settings, DEADLINE_SECONDS: values.deadline });
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
    const most = watchMemory(api.pid);
    let answer;
    for (let round = 0; round < Number(values.rounds); round += 1) {
      const began = performance.now();
      answer = (await http.ask(body, token)).duplicatePairs;
      times.push(performance.now() - began);
    }
    const sorted = [...times].sort((a, b) => a - b);
    const cells = [
      ...[label, number, seconds(sorted[Math.floor(sorted.length / 2)]), seconds(sorted.at(-1))],
      ...[answer.totalCount, answer.truncation === null ? 'no' : 'yes', `${most()} MB`],
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
} finally {
  for (const stop of stops.reverse()) await stop();
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
