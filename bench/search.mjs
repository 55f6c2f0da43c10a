// How long a search takes, asked of the API over HTTP in production mode by one client: surnames, beginnings of names, names
// with a slip, last digits and parts of plates, as they stand in the graph.
//   node bench/search.mjs [--entities 1000000] [--rounds 100] [--warm 100]
// The first rounds are not counted: a database that has just started runs what it will compile later.
// Ends with 1 where the 95th percentile of a kind is above 60 ms.
import { parseArgs } from 'node:util';
import { adminOf } from '../dist/graph/admin.js';
import { openDriver } from '../dist/graph/driver.js';
import { installPackages } from './installPackages.mjs';
import { quantile } from './measure/quantile.mjs';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '100' },
    warm: { type: 'string', default: '100' },
  },
});
const [rounds, warm] = [values.rounds, values.warm].map(Number);
const limit = 60;
const document = `query Search($text: String!) {
  search(text: $text, first: 20) { totalCount nodes { score reason node { id kind label } } }
}`;
const names = `MATCH (person:Node)
WHERE person.id STARTS WITH 'person_' AND person.open AND person.foldedName CONTAINS ' '
WITH person
ORDER BY person.id
LIMIT toInteger($a.limit)
RETURN person.foldedName AS text`;
const identifiers = `MATCH (thing:Node)
WHERE thing.id STARTS WITH $a.type + '_' AND thing.open AND thing.key IS NOT NULL
WITH thing
ORDER BY thing.id
LIMIT toInteger($a.limit)
RETURN thing.key AS text`;

installPackages();
const { openBenchGraph } = await import('./graph/benchGraph.mjs');
const { httpClient } = await import('./load/httpClient.mjs');
const { startIdentityProvider } = await import('./servers/identityProvider.mjs');
const { startApi } = await import('./servers/subjects.mjs');

const stops = [];
let missed = false;
try {
  const store = await openBenchGraph({
    entities: Number(values.entities),
    say: (line) => process.stderr.write(`${line}\n`),
  });
  stops.push(store.stop);
  const driver = openDriver(store);
  stops.push(() => driver.close());
  const kinds = await drawn(adminOf(driver, store.database));
  const { settings, tokenOf, stop } = await startIdentityProvider();
  stops.push(stop);
  const api = await startApi(store, settings);
  stops.push(api.stop);
  const http = httpClient(api.url, 1);
  stops.push(http.close);
  const token = await tokenOf('bench-2000');
  const took = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
  // Kinds take turns.
  for (let round = -warm; round < rounds; round += 1) {
    for (const [kind, texts] of Object.entries(kinds)) {
      const text = texts[(round + warm) % texts.length];
      const began = performance.now();
      await http.ask(JSON.stringify({ query: document, variables: { text } }), token);
      if (round >= 0) took[kind].push(performance.now() - began);
    }
  }
  console.log('| searched | p50 | p95 | limit |');
  console.log('|---|---|---|---|');
  for (const [kind, all] of Object.entries(took)) {
    const at = (share) => quantile(all, share);
    missed ||= at(0.95) > limit;
    console.log(`| ${kind} | ${at(0.5).toFixed(0)} ms | ${at(0.95).toFixed(0)} ms | ${limit} ms p95 |`);
  }
} finally {
  for (const stop of stops.reverse()) await stop();
}
process.exitCode = missed ? 1 : 0;

/** Texts of each kind, all different as far as the graph has as many. */
async function drawn(admin) {
  const found = async (text, a) => [...new Set((await admin.run(text, a)).map((row) => row.text))];
  const people = await found(names, { limit: rounds * 4 });
  const surnames = [...new Set(people.map((name) => name.split(' ').at(-1)))];
  const phones = await found(identifiers, { type: 'phone', limit: rounds * 2 });
  const plates = await found(identifiers, { type: 'vehicle', limit: rounds * 2 });
  return {
    'a surname': surnames,
    'a beginning': surnames.map((name, place) => name.slice(0, 3 + (place % 3))),
    'a name with a slip': people.map((name) => `${name.slice(0, 2)}${name.slice(3)}`),
    'a whole name': people,
    'last digits': phones.map((key) => key.slice(-6)),
    'a plate in part': plates.map((key) => `${key.slice(0, 4)}*`),
  };
}
