// How fast call data is imported, on a store of its own or into an API that runs:
//   node bench/calls.mjs [ROWS] [--pairs 120000] [--warm 250000] [--seed 1]
//   node bench/calls.mjs [ROWS] --url http://127.0.0.1:4000/graphql --pid PID --database-pid PID [--token-file F --operation REF]
// Writes a file of invented calls (repeatable: the numbers follow from their place) and imports it by `toex import`'s own code over
// HTTP. A smaller file goes first on a store of its own: a database that has just started is not what is asked about. Ends
// with 1 where fewer than 20,000 rows a second came in, the API took 512 MB or more, or the last fifth of the file was less than
// 0.8 times as quick as the first.
import { parseArgs } from 'node:util';
import { importLines } from './imports/importLines.mjs';
import { onServer, serverOptions } from './imports/onServer.mjs';
import { random } from './load/random.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...serverOptions,
    seed: { type: 'string', default: '1' },
    pairs: { type: 'string', default: '120000' },
    warm: { type: 'string', default: '250000' },
  },
});
const rows = Number(positionals[0] ?? 1_000_000);
const [pairs, seed, warm] = [values.pairs, values.seed, values.warm].map(Number);

const imported = (server, operation, lines) => importLines(server, lines, { operation, mapping: 'call-data' });

await onServer(values, async (server, [warmUp, operation]) => {
  if (warmUp !== null && warm > 0) await imported(server, warmUp, calls(warm, seed + 1));
  const { job, seconds, apiSeconds, databaseSeconds, megabytes, lastToFirst } = await imported(
    server,
    operation,
    calls(rows, seed),
  );
  const perSecond = rows / seconds;
  console.log(
    `${rows} calls, ${job.events} communications, ${job.linksNew} links: ${seconds.toFixed(1)} s, ` +
      `processor time ${apiSeconds.toFixed(1)} s of the API + ${databaseSeconds.toFixed(1)} s of the database; ${job.id}`,
  );
  told('rows a second', perSecond, 'at least 20000', perSecond >= 20_000);
  told('megabytes of the API, at most', megabytes, 'below 512', megabytes < 512);
  if (lastToFirst !== null)
    told('last fifth, as quick as the first', lastToFirst, 'at least 0.8 times', lastToFirst >= 0.8);
});

function told(what, found, limit, isKept) {
  console.log(`${isKept ? 'kept  ' : 'MISSED'}  ${what}: ${found.toFixed(found < 10 ? 2 : 0)} (${limit})`);
  if (!isKept) process.exitCode = 1;
}

function* calls(count, seed) {
  const draw = random(seed);
  const below = (limit) => Math.floor(draw() * limit);
  const number = (index) => `447700${String(100_000 + index).padStart(6, '0')}`;
  yield 'Calling Number,Called Number,Start,Duration,Type';
  for (let row = 0; row < count; row += 1) {
    const pair = below(pairs);
    const ends = [pair % 20_000, 20_000 + (pair % 59_999)];
    const [from, to] = below(2) === 0 ? ends : ends.reverse();
    const at = new Date(Date.UTC(2024, 0, 1) + row * 5_000 + below(5_000));
    const [day, time] = at.toISOString().split('T');
    const [year, month, date] = day.split('-');
    const channel = below(4) === 0 ? 'SMS' : 'Voice';
    yield `${number(from)},${number(to)},${date}/${month}/${year} ${time.slice(0, 8)},${below(600)},${channel}`;
  }
}
