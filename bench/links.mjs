// How fast a list of edges is imported, on a store of its own or into an API that runs:
//   node bench/links.mjs [LINKS] [--people 60000] [--warm 60000] [--seed 1]
//   node bench/links.mjs [LINKS] --url http://127.0.0.1:4000/graphql --pid PID --database-pid PID [--token-file F --operation REF]
// Each line links two people, no two of them the same two; each person is named by a reference. A smaller list goes first on
// a store of its own: a database that has just started is not what is asked about. Ends with 1 where 240,000 links, or as many
// as are asked for in proportion, take 15 s or more.
import { parseArgs } from 'node:util';
import { importLines } from './imports/importLines.mjs';
import { onServer, serverOptions } from './imports/onServer.mjs';
import { random } from './load/random.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...serverOptions,
    seed: { type: 'string', default: '1' },
    people: { type: 'string', default: '60000' },
    warm: { type: 'string', default: '60000' },
  },
});
const count = Number(positionals[0] ?? 240_000);
const [people, seed, warm] = [values.people, values.seed, values.warm].map(Number);
const mappingText = `name: bench-edges
version: 1
title: Invented edges
source: { kind: NETWORK, material: OPEN_SOURCE }
tables:
  - header: { containing: [Source, Target] }
    columns:
      source: { header: Source }
      target: { header: Target }
      weight: { header: Weight, as: whole }
    entities:
      source: { kind: Person, key: "{source}", record: { reference: "{source}" } }
      target: { kind: Person, key: "{target}", record: { reference: "{target}" } }
    links:
      - { type: ASSOCIATE_OF, from: source, to: target, set: { count: "{weight}" } }
`;

const imported = (server, operation, lines) => importLines(server, lines, { operation, mappingText });

await onServer(values, async (server, [warmUp, operation]) => {
  if (warmUp !== null && warm > 0) await imported(server, warmUp, edges(warm, Math.ceil(people / 4), seed + 1));
  const { job, seconds, apiSeconds, databaseSeconds, megabytes } = await imported(
    server,
    operation,
    edges(count, people, seed),
  );
  const limit = (15 * count) / 240_000;
  const isKept = seconds < limit;
  if (!isKept) process.exitCode = 1;
  console.log(
    `${isKept ? 'kept  ' : 'MISSED'}  ${job.linksNew} links between ${job.entitiesNew} people: ${seconds.toFixed(1)} s (below ${limit} s), ` +
      `processor time ${apiSeconds.toFixed(1)} s of the API + ${databaseSeconds.toFixed(1)} s of the database, ` +
      `at most ${megabytes} MB in the API; ${job.id}`,
  );
});

function* edges(links, among, seed) {
  const draw = random(seed);
  const seen = new Set();
  yield 'Source,Target,Weight';
  while (seen.size < links) {
    const [one, other] = [Math.floor(draw() * among), Math.floor(draw() * among)];
    const pair = Math.min(one, other) * among + Math.max(one, other);
    if (one === other || seen.has(pair)) continue;
    seen.add(pair);
    yield `P${one},P${other},${1 + (seen.size % 20)}`;
  }
}
