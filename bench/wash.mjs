// How long a wash takes: mixed identifiers, as people write them, asked of the API over HTTP; beside it their exact matches
// with the operations that hold them as one raw statement.
//   node bench/wash.mjs [--entities 1000000] [--sizes 10000,50000] [--rounds 5]
// Of ten identifiers seven stand in the graph, two in none, and one is a part: a plate that looks alike, some characters of
// one, the end of a number. Ends with 1 when 10,000 take more than 1.5 s or 50,000 more than 6 s (medians).
import { parseArgs } from 'node:util';
import { installPackages } from './installPackages.mjs';
import { median } from './measure/quantile.mjs';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '1000000' },
    sizes: { type: 'string', default: '10000,50000' },
    rounds: { type: 'string', default: '5' },
  },
});
const limits = new Map([
  [10_000, 1_500],
  [50_000, 6_000],
]);
const known = `MATCH (found:Phone|Vehicle|Account|Device)
WHERE found.key IS NOT NULL AND NOT found.damaged
RETURN found.label AS text, found.key AS key, found:Phone AS isPhone, found:Vehicle AS isVehicle
LIMIT toInteger($a.limit)`;
const raw = `UNWIND $a.keys AS key
MATCH (found:Phone {key: key})<-[:ABOUT]-(record:Record)
WHERE record.open
WITH key, collect(DISTINCT record.operation) AS operations
RETURN count(key) AS found, sum(size(operations)) AS hits`;
const document = `query Wash($identifiers: [String!]!) {
  wash(identifiers: $identifiers) { knownCount hitCount lines { line text kind label hits {
    disclosure match score label operationReference grade ageDays records } } }
}`;

installPackages();
const { openBenchGraph } = await import('./graph/benchGraph.mjs');
const { driverClient } = await import('./load/driverClient.mjs');
const { httpClient } = await import('./load/httpClient.mjs');
const { startIdentityProvider } = await import('./servers/identityProvider.mjs');
const { memoryOf } = await import('./servers/memory.mjs');
const { startApi } = await import('./servers/subjects.mjs');

const say = (line) => process.stderr.write(`${line}\n`);
const stops = [];
let missed = false;
try {
  const address = await openBenchGraph({ entities: Number(values.entities), say });
  stops.push(address.stop);
  const { settings, tokenOf, stop } = await startIdentityProvider();
  stops.push(stop);
  const api = await startApi(address, settings);
  stops.push(api.stop);
  const driver = driverClient(address);
  stops.push(driver.close);
  const http = httpClient(api.url, 1);
  stops.push(http.close);
  const token = await tokenOf('analyst');
  const sizes = values.sizes.split(',').map(Number);
  const stock = await driver.ask(known, { limit: Math.max(...sizes) });
  console.log('| identifiers | p50 | slowest | raw exact matches | lines with a hit | hits | memory of the API |');
  console.log('|---|---|---|---|---|---|---|');
  for (const size of sizes) {
    const identifiers = Array.from({ length: size }, (_, index) => written(stock, index));
    const body = JSON.stringify({ query: document, variables: { identifiers } });
    const keys = stock.filter(({ isPhone }) => isPhone).map(({ key }) => key);
    const times = [];
    const raws = [];
    let answer;
    for (let round = 0; round <= Number(values.rounds); round += 1) {
      const began = performance.now();
      answer = (await http.ask(body, token)).wash;
      const washed = performance.now();
      await driver.ask(raw, { keys: Array.from({ length: size }, (_, index) => keys[index % keys.length]) });
      // The first round plans and fills caches.
      if (round > 0) times.push(washed - began);
      if (round > 0) raws.push(performance.now() - washed);
    }
    const half = median(times);
    missed ||= half > (limits.get(size) ?? Number.POSITIVE_INFINITY);
    const cells = [
      ...[size, seconds(half), seconds(Math.max(...times)), seconds(median(raws))],
      ...[answer.knownCount, answer.hitCount, `${memoryOf(api.pid)} MB`],
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
} finally {
  for (const stop of stops.reverse()) await stop();
}
process.exitCode = missed ? 1 : 0;

/** The identifier at a place of the list: known ones in three spellings, unknown ones, and parts. */
function written(stock, index) {
  const { text, key, isPhone, isVehicle } = stock[index % stock.length];
  const kind = index % 10;
  if (kind === 8 || kind === 9) return `07${String(100_000_000 + index * 7).slice(-9)}`;
  if (kind === 7) return isPhone ? `ends ${key.slice(-7)}` : isVehicle ? `${key.slice(0, 4)}??${key.slice(-1)}` : text;
  if (kind % 3 === 1) return text.replaceAll(' ', '').toLowerCase();
  return isPhone && kind % 3 === 2 ? key : text;
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
