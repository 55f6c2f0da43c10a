// How long a start takes, and how much memory the API needs at rest. Run with: npm run bench:start
// Uses a data folder of its own, so that nothing of yours is touched; --keep-jars leaves out the download.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { shippedWith } from './servers/shippedWith.mjs';

const folder = '.data/bench';
const keepJars = process.argv.includes('--keep-jars');

rmSync(folder, { recursive: true, force: true });
if (keepJars && existsSync('.data/server')) cpSync('.data/server', `${folder}/server`, { recursive: true });
console.log(
  `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.version}`,
);
console.log('| start | to the first answer | Neo4j up to API ready | memory at rest | stop |');
console.log('|---|---|---|---|---|');
for (const name of [keepJars ? 'first, jars at hand' : 'first, everything fetched', 'second', 'third']) {
  const { firstAnswer, ready, memory, stop } = await measure();
  console.log(`| ${name} | ${seconds(firstAnswer)} | ${seconds(ready)} | ${memory} MB | ${seconds(stop)} |`);
}
rmSync(folder, { recursive: true, force: true });

async function measure() {
  const began = performance.now();
  const child = spawn(process.execPath, [...shippedWith(), 'dist/main.js'], {
    env: { ...process.env, PORT: '0', DATA_FOLDER: folder, NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const marks = new Map();
  const mark = (text) => {
    said += text;
    if (said.includes('Neo4j is up')) marks.set('up', marks.get('up') ?? performance.now());
    if (said.includes('GraphQL   ')) marks.set('ready', marks.get('ready') ?? performance.now());
  };
  child.stdout.on('data', (text) => mark(String(text)));
  child.stderr.on('data', (text) => mark(String(text)));
  while (!marks.has('ready')) {
    if (child.exitCode !== null) throw new Error(said);
    await sleep(20);
  }
  const url = /^GraphQL\s+(\S+)/m.exec(said)?.[1];
  const { analyst } = JSON.parse(readFileSync(`${folder}/tokens.json`, 'utf8'));
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${analyst}`, 'x-purpose': 'Test' },
    body: JSON.stringify({
      query: '{ entity(identifier: "07700 900 123") { label operations { nodes { reference } } } }',
    }),
  });
  const { data, errors } = await response.json();
  if (errors || data.entity === null) throw new Error(JSON.stringify(errors ?? data));
  const firstAnswer = performance.now() - began;
  await sleep(5000);
  const memory = Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) / 1024);
  const stopping = performance.now();
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
  return { firstAnswer, ready: marks.get('ready') - marks.get('up'), memory, stop: performance.now() - stopping };
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
