// How fast call data is imported: node bench/calls.mjs [rows] [--url http://127.0.0.1:4000/graphql --token-file F --operation REF]
// Writes a file of invented calls (repeatable: the numbers follow from their place), imports it with `toex import`'s own
// code over HTTP, and says rows a second for all of it, when each step began, the most memory that the API took (--pid PID), and the
// processor time of the API and of the database (--database-pid PID), which hardly depends on what else runs on the machine.
import { createWriteStream, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { beginDocument, isEnded, jobDocument } from '../dist/importing/command/jobAnswers.js';
import { sendFile } from '../dist/importing/command/sendFile.js';
import { askApi } from '../dist/report/askApi.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
    'token-file': { type: 'string', default: '.data/tokens.json' },
    operation: { type: 'string', default: 'SEROCU Op 65' },
    pid: { type: 'string' },
    'database-pid': { type: 'string' },
    seed: { type: 'string', default: '1' },
    pairs: { type: 'string', default: '120000' },
  },
});
const rows = Number(positionals[0] ?? 1_000_000);
const file = join(tmpdir(), `calls-${rows}-${process.pid}.csv`);
await write();
const api = {
  url: values.url,
  token: JSON.parse(readFileSync(values['token-file'], 'utf8')).contributor,
  purpose: 'Bench',
};
let peak = 0;
const started = Date.now();
const before = processors();
const upload = await sendFile(api, file, 'OFFICIAL');
const uploaded = Date.now();
const input = { operation: values.operation, mapping: 'call-data', upload, source: { marking: 'OFFICIAL' } };
const { startImport } = await askApi(api, beginDocument, { input });
if (startImport.userErrors.length > 0) throw new Error(startImport.userErrors[0].message);
const steps = {};
const memoryIn = {};
let job;
do {
  await new Promise((resolve) => setTimeout(resolve, 500));
  ({ importJob: job } = await askApi(api, jobDocument, { id: startImport.job.id }));
  steps[job.step] ??= Math.round((Date.now() - uploaded) / 100) / 10;
  peak = Math.max(peak, memory('VmHWM'));
  memoryIn[job.step] = Math.max(memoryIn[job.step] ?? 0, memory('VmRSS'));
} while (!isEnded(job));
const seconds = (Date.now() - uploaded) / 1000;
const [apiSeconds, databaseSeconds] = processors().map((now, index) => Math.round(now - before[index]));
rmSync(file);
console.log(
  JSON.stringify({
    ...{ rows, state: job.state, message: job.message, seconds, rowsPerSecond: Math.round(rows / seconds) },
    ...{ uploadSeconds: (uploaded - started) / 1000, stepsBegunAt: steps, links: job.linksNew, events: job.events },
    ...{ peakMegabytes: peak, megabytesIn: memoryIn, apiSeconds, databaseSeconds, job: job.id },
  }),
);

/** Seconds of processor time so far, of the API and of the database. */
function processors() {
  return [values.pid, values['database-pid']].map((pid) => {
    const stat = pid === undefined ? '' : readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
  });
}

/** Megabytes of the API, by a line of what the system says of it: the most so far, or now. */
function memory(line) {
  if (!values.pid) return 0;
  const found = new RegExp(`${line}:\\s+(\\d+)`).exec(readFileSync(`/proc/${values.pid}/status`, 'utf8'));
  return Math.round(Number(found?.[1] ?? 0) / 1024);
}

async function write() {
  const out = createWriteStream(file);
  let state = Number(values.seed);
  // mulberry32: short, repeatable, and without the short cycles that plain multiplication has in floating numbers.
  const random = (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
  const number = (index) => `447700${String(100_000 + index).padStart(6, '0')}`;
  out.write('Calling Number,Called Number,Start,Duration,Type\n');
  const pairs = Number(values.pairs);
  let text = '';
  for (let row = 0; row < rows; row += 1) {
    const pair = random(pairs);
    const [from, to] =
      random(2) === 0 ? [pair % 20_000, 20_000 + (pair % 59_999)] : [20_000 + (pair % 59_999), pair % 20_000];
    const at = new Date(Date.UTC(2024, 0, 1) + row * 5_000 + random(5_000));
    const [day, time] = at.toISOString().split('T');
    const [year, month, date] = day.split('-');
    text += `${number(from)},${number(to)},${date}/${month}/${year} ${time.slice(0, 8)},${random(600)},${random(4) === 0 ? 'SMS' : 'Voice'}\n`;
    if (text.length > 1_000_000) {
      if (!out.write(text)) await new Promise((resolve) => out.once('drain', resolve));
      text = '';
    }
  }
  await new Promise((resolve) => out.end(text, resolve));
}
