// What searching the network costs, asked over HTTP of the API in production mode, beside raw statements where there are
// some, interleaved; ends with 1 where a figure of `aims` is missed.
//   node bench/analysis.mjs [--entities 1000000] [--rounds 40]
import { parseArgs } from 'node:util';
import { adminOf } from '../dist/graph/admin.js';
import { openDriver } from '../dist/graph/driver.js';
import { aims, asked } from './analysis/asked.mjs';
import { openBenchGraph } from './graph/benchGraph.mjs';
import { quantile } from './measure/quantile.mjs';
import { startIdentityProvider } from './servers/identityProvider.mjs';
import { startApi } from './servers/subjects.mjs';

const { values } = parseArgs({
  options: { entities: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '40' } },
});
const rounds = Number(values.rounds);
const say = (line) => process.stderr.write(`${line}\n`);

const store = await openBenchGraph({ entities: Number(values.entities), say });
const driver = openDriver(store);
const admin = adminOf(driver, store.database);
const provider = await startIdentityProvider();
const api = await startApi(store, provider.settings);
const took = new Map();
const notes = new Map();
try {
  await measure(await provider.tokenOf('bench-2000'));
} finally {
  await api.stop();
  await provider.stop();
  await driver.close();
  await store.stop();
}
report();

async function measure(token) {
  const [{ operations }] = await admin.run(
    `MATCH (operation:Operation)<-[:ADMITTED_TO]-(:Member {id: 'bench-2000'}) WHERE NOT operation.open
     RETURN collect(operation.id) AS operations`,
  );
  const draw = async (text) => (await admin.run(text)).map(({ id }) => id);
  const people = await draw(
    `MATCH (node:Person) WHERE node.open AND EXISTS { (node)-[:USES|ASSOCIATE_OF {open: true}]-() }
     WITH node ORDER BY node.id LIMIT 4000 RETURN node.id AS id`,
  );
  const hubs = await draw(
    `MATCH (node:Phone) WHERE node.open AND COUNT { (node)-[:CONTACTED]-() } > 20000
     RETURN node.id AS id ORDER BY COUNT { (node)-[:CONTACTED]-() } DESC LIMIT 3`,
  );
  const held = await draw(
    `MATCH (operation:Operation {open: true}) WHERE COUNT { (:Record {operation: operation.id}) } > 100
     RETURN operation.id AS id ORDER BY id LIMIT 200`,
  );
  const phones = await draw(
    `MATCH (event:Communication {open: true})<-[:INVOLVED_IN]-(node:Phone)
     WHERE NOT coalesce(node.common, false) WITH DISTINCT node ORDER BY node.id LIMIT 400 RETURN node.id AS id`,
  );
  const linked = await admin.run(
    `MATCH (a:Person {open: true})-[link:ASSOCIATE_OF {open: true}]->(b:Person {open: true})
     WITH a, b ORDER BY a.id, b.id LIMIT 4000 RETURN a.id AS a, b.id AS b`,
  );
  const some = (list, count, round) => {
    const step = Math.max(1, Math.floor(list.length / 97));
    return list.filter((_one, at) => at % step === round % step).slice(round % 11, (round % 11) + count);
  };
  const one = (list, round) => list[(round * 7919) % list.length];
  const { saveChart } = await post(
    'mutation($input: SaveChartInput!) { saveChart(input: $input) { chart { id } userErrors { message } } }',
    { input: { name: 'bench', queries: [{ field: 'expand', arguments: JSON.stringify({ from: [people[0]] }) }] } },
    token,
  );
  const chart = saveChart.chart.id;
  for (let round = 0; round < rounds + 5; round += 1) {
    const ask = (name, variables, note) =>
      timed(round < 5 ? null : name, () => post(asked[name.split(' ')[0]], variables, token), note);
    const [from, to] = [one(people, round), one(people, round + 1000)];
    const raw = `MATCH (a:Node {id: $a.from}) MATCH (b:Node {id: $a.to})
      MATCH way = shortestPath((a)-[*..8]-(b)) RETURN length(way) AS links`;
    const tested = `MATCH (a:Node {id: $a.from}) MATCH (b:Node {id: $a.to})
      MATCH way = shortestPath((a)-[steps*..8]-(b)) WHERE all(x IN steps WHERE x.open OR x.operation IN $a.operations)
      RETURN length(way) AS links`;
    await timed(round < 5 ? null : 'raw shortestPath', () => admin.run(raw, { from, to }));
    await timed(round < 5 ? null : 'raw shortestPath, tested', () => admin.run(tested, { from, to, operations }));
    await ask('shortest', { from: [from], to: [to] }, ({ paths: { paths } }) => paths[0]?.length ?? 'none');
    await ask(
      'five',
      { from: [from], to: [to] },
      ({ paths: { paths } }) => paths.map(({ length }) => length).join('') || 'none',
    );
    await ask('expand', { from: [from] });
    await ask('expand 2 steps', { from: [from], depth: 2 });
    await ask('allShortest', { from: [from], to: [to] }, ({ paths: { paths } }) => paths.length);
    await ask('similar', { id: from }, ({ similar: { similar } }) => similar.length);
    await ask('whyLinked', one(linked, round), ({ whyLinked }) => whyLinked.length);
    if (round % 4 === 0) {
      if (hubs.length > 0)
        await ask('preview', { from: [one(hubs, round)] }, ({ expandPreview }) => expandPreview.neighbours);
      await ask(
        'sets',
        { from: some(people, 20, round), to: some(people, 20, round + 3) },
        ({ paths: { paths } }) => paths.length,
      );
      await ask('weighed', { from: [from], to: [to] });
      await ask(
        'connect',
        { entities: some(people, 5, round) },
        ({ connect: { networks, isSmallest } }) => `${networks[0]?.size}${isSmallest ? '' : '?'}`,
      );
      await ask('common', { operations: some(held, 10, round) });
      await ask('timed', { from: [one(phones, round)], to: [one(phones, round + 50)] });
      await ask('expandInTime', { from: [one(phones, round)] }, ({ expandInTime }) => expandInTime.nodes.length);
      await ask('within', { from: [from], to: [to] }, ({ paths: { paths } }) => paths.length);
      await ask('commonOfPeople', { nodes: some(people, 10, round) }, ({ commonLinks: { shared } }) => shared.length);
      await ask('keyPlayers', { id: from }, ({ keyPlayers }) => keyPlayers.nodeCount);
      await ask('communities', { id: from }, ({ communities }) => communities.count);
      await ask('cutPoints', { id: from }, ({ cutPoints }) => cutPoints.pointCount);
      await ask('whatIf', { id: from }, ({ whatIf }) => whatIf.before.nodeCount);
      await ask('chart', { id: chart }, ({ chart: { opened } }) => opened.nodes.length);
    }
  }
  await post('mutation($id: ID!) { deleteChart(id: $id) { userErrors { message } } }', { id: chart }, token);
}

async function post(query, variables, token) {
  const headers = {
    'content-type': 'application/json',
    'x-purpose': 'Administration: bench',
    authorization: `Bearer ${token}`,
  };
  const response = await fetch(api.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 500));
  return data;
}

async function timed(name, work, note) {
  const start = performance.now();
  const answer = await work();
  if (name === null) return;
  took.set(name, [...(took.get(name) ?? []), performance.now() - start]);
  if (note) notes.set(name, [...(notes.get(name) ?? []), note(answer)]);
}

function report() {
  const at = (name, share) => quantile(took.get(name) ?? [], share);
  for (const [name, all] of took) {
    const aim = aims[name];
    const isMissed = aim !== undefined && at(name, 0.95) > aim;
    if (isMissed) process.exitCode = 1;
    const figure = `${at(name, 0.5).toFixed(1)} / ${at(name, 0.95).toFixed(1)} ms`;
    console.log(
      `${name.padEnd(26)} ${figure.padEnd(22)} ${all.length} times${aim ? `, aim ${aim} ms${isMissed ? ': missed' : ''}` : ''}`,
    );
    if (notes.has(name)) console.log(`  ${notes.get(name).slice(0, 30).join(' ')}`);
  }
  const ratio = at('shortest', 0.5) / at('raw shortestPath', 0.5);
  console.log(`shortest to raw shortestPath, p50: ${ratio.toFixed(2)}x, aim 1.5x`);
}
