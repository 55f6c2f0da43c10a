// The figures that programme statistics must keep, on the bench graph with its programme records:
//   node bench/programme.mjs [--entities 1000000] [--seconds 10] [--rounds 40] [--uri bolt://... --password ... --pid PID]
// Ends with 1 when one is missed. With --uri it measures a store that runs already instead of the bench graph. Beside each
// time stands the processor time that an answer takes of the API and the database: it hardly depends on what else runs.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median, quantile } from './measure/quantile.mjs';
import { shippedWith } from './servers/shippedWith.mjs';
import { startServer } from './servers/startServer.mjs';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '40' },
    clients: { type: 'string', default: '50' },
    uri: { type: 'string' },
    password: { type: 'string' },
    pid: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const say = (line) => process.stderr.write(`${line}\n`);

/** Dimensions of each cube that are counted for everybody, and some that obey what the reader may see. */
const times = ['MONTH', 'FINANCIAL_QUARTER', 'FINANCIAL_YEAR', 'CALENDAR_QUARTER', 'CALENDAR_YEAR'];
const cubes = {
  taskings: ['FINANCIAL_QUARTER', 'THREAT_TYPE', 'REGION', 'FORCE', 'LEAD_AGENCY'],
  identifications: ['FINANCIAL_QUARTER', 'KIND', 'REGION', 'FORCE'],
  disruptions: [...times, 'THREAT_TYPE', 'FOUR_P', 'IMPACT', 'STATUS', 'REGION', 'FORCE'],
  referrals: ['FINANCIAL_QUARTER', 'KIND', 'REGION', 'FORCE'],
  products: ['FINANCIAL_QUARTER', 'KIND', 'PRODUCT_TYPE', 'REGION', 'FORCE'],
  registrations: ['FINANCIAL_QUARTER', 'APP', 'REGION', 'FORCE'],
  appUsage: ['FINANCIAL_QUARTER', 'MONTH', 'APP', 'REGION', 'FORCE'],
  savings: ['FINANCIAL_QUARTER', 'REGION', 'FORCE'],
};
const totals = `query($asAt: DateTime) { programme { totals(asAt: $asAt) {
  supportedCases supportedOperations socMasterListOperations disruptions casesVawgPercent casesChildExploitationPercent
  safeguardingReferrals ocgsIdentified priorityIndividualsIdentified vulnerabilitiesIdentified
  capabilitiesEnvironmentRegistrations timesAppsUsed savingOpportunitiesGBP } } }`;
const quarter = `{ programme { quarter(year: "2024/25", quarter: 3) { newTaskings newIdentifications newDisruptions
  previousQuarter { newTaskings newDisruptions } sameQuarterLastYear { newTaskings newDisruptions } } } }`;
const cube = (name) => `query($groupBy: [CubeDimension!], $asAt: DateTime) { programme {
  ${name}(groupBy: $groupBy, asAt: $asAt) { total { count } cells { keys { value } count sum share } } } }`;

const graph = await open();
const folder = mkdtempSync(join(tmpdir(), 'bench-programme-'));
const server = await serve(graph, folder);
const results = [];
try {
  const token = JSON.parse(readFileSync(join(folder, 'tokens.json'), 'utf8')).performance;
  const agent = new http.Agent({ keepAlive: true, maxSockets: Number(values.clients) });
  const ask = (query, variables = {}) => post(server.url, token, agent, { query, variables });
  await measure(ask);
} finally {
  await server.stop();
  await graph.stop();
  rmSync(folder, { recursive: true, force: true });
}
for (const { what, value, limit, unit = 'ms', detail = '' } of results) {
  const kept = value <= limit;
  if (!kept) process.exitCode = 1;
  console.log(
    `${kept ? 'kept  ' : 'MISSED'}  ${what.padEnd(58)} ${value.toFixed(1)} ${unit} (limit ${limit}) ${detail}`,
  );
}

async function measure(ask) {
  const past = new Date(Date.now() - 365 * 86_400_000).toISOString();
  await warm(() => ask(totals));
  results.push({ what: 'all headline totals in one request, p50', limit: 30, ...(await both(() => ask(totals))) });
  await warm(() => ask(quarter));
  results.push({ what: 'a quarter beside two others, p50', limit: 150, ...(await both(() => ask(quarter))) });
  const worst = { value: 0 };
  for (const [name, dimensions] of Object.entries(cubes)) {
    for (const pair of pairsOf(dimensions)) {
      const work = () => ask(cube(name), { groupBy: pair });
      await warm(work, 5);
      const { value, detail } = await both(work, Math.max(5, Math.round(rounds / 5)));
      if (value > worst.value) Object.assign(worst, { value, detail: `${detail}: ${name} by ${pair.join(', ')}` });
    }
  }
  results.push({ what: 'the slowest cube of two dimensions, p50', limit: 150, ...worst });
  for (const [what, query, variables] of [
    ['totals', totals, {}],
    ['disruptions by threat and P', cube('disruptions'), { groupBy: ['THREAT_TYPE', 'FOUR_P'] }],
  ]) {
    const pairs = [];
    // Interleaved, so that both meet the same machine.
    for (let round = 0; round < rounds; round += 1) {
      pairs.push([await once(() => ask(query, variables)), await once(() => ask(query, { ...variables, asAt: past }))]);
    }
    const now = median(pairs.map(([one]) => one));
    const then = median(pairs.map(([, one]) => one));
    results.push({ what: `${what} as at a year ago, of today's time`, value: then / now, limit: 2, unit: 'times' });
  }
  const clients = Number(values.clients);
  const mix = [
    [totals, {}],
    [totals, { asAt: past }],
    [quarter, {}],
    [cube('disruptions'), { groupBy: ['THREAT_TYPE'] }],
    [cube('identifications'), { groupBy: ['KIND', 'REGION'] }],
  ];
  for (const [what, questions] of [
    ['the headline totals', mix.slice(0, 1)],
    ['a mix of totals, quarters and cubes', mix],
  ]) {
    const latencies = [];
    const until = performance.now() + Number(values.seconds) * 1000;
    const client = async (number) => {
      for (let turn = number; performance.now() < until; turn += 1) {
        const [query, variables] = questions[turn % questions.length];
        latencies.push(await once(() => ask(query, variables)));
      }
    };
    await Promise.all(Array.from({ length: clients }, (_one, number) => client(number)));
    const detail = `p50 ${median(latencies).toFixed(1)} ms, ${Math.round(latencies.length / Number(values.seconds))} answers a second`;
    results.push({
      what: `${clients} clients at once ask ${what}, p95`,
      value: quantile(latencies, 0.95),
      limit: 300,
      detail,
    });
  }
}

async function open() {
  if (values.uri) {
    const pid = values.pid === undefined ? undefined : Number(values.pid);
    return { uri: values.uri, user: 'neo4j', password: values.password ?? '', pid, stop: async () => {} };
  }
  const { openBenchGraph } = await import('./graph/benchGraph.mjs');
  const opened = await openBenchGraph({ entities: Number(values.entities), say });
  const { server: pid } = JSON.parse(readFileSync(`.data/bench-graph-${values.entities}/neo4j/run.json`, 'utf8'));
  return { ...opened, pid };
}

/** The API as a user starts it, on the graph that is open. */
function serve({ uri, user, password }, dataFolder) {
  return startServer('The API', [...shippedWith(), 'dist/main.js', '--empty'], {
    ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    ...{ DATA_FOLDER: dataFolder, PORT: '0', REQUESTS_PER_MINUTE: '0' },
  });
}

function post(url, token, agent, body) {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const request = http.request(url, { method: 'POST', headers, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => (text.includes('"errors"') ? reject(new Error(text.slice(0, 500))) : resolve(text)));
    });
    request.on('error', reject);
    request.end(JSON.stringify(body));
  });
}

/** The database compiles what it runs often, and the first answers are those of a cold server. */
async function warm(work, times = 200) {
  for (let time = 0; time < times; time += 1) await work();
}

/** The median time, and the processor time of an answer in words. */
async function both(work, times = rounds) {
  const before = processors();
  const value = median(await timed(work, times));
  const [api, database] = processors().map((now, index) => (now - before[index]) / times);
  return { value, detail: `processor: API ${api.toFixed(1)} ms, database ${database.toFixed(1)} ms` };
}

/** Milliseconds of processor time that the API and the database have taken so far. */
function processors() {
  return [server.pid, graph.pid].map((pid) => {
    const stat = pid === undefined ? '' : readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [user = 0, system = 0] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number);
    return (user + system) * 10;
  });
}

async function timed(work, times = rounds) {
  const all = [];
  for (let round = 0; round < times; round += 1) all.push(await once(work));
  return all;
}

async function once(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function pairsOf(dimensions) {
  const isTime = (dimension) => times.includes(dimension);
  return dimensions.flatMap((first, index) =>
    dimensions.slice(index + 1).flatMap((second) => (isTime(first) && isTime(second) ? [] : [[first, second]])),
  );
}
