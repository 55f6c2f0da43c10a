// What of an answer's time any server would take. In turn: the statement from the process that asks (by hand), the same from a
// server that does nothing but run it (bare), the API's own answer, and a document of the API that asks the database nothing.
//   node bench/floor.mjs [--entities 1000000] [--questions entityThreeRelations,neighbours,fiveLevels] [--rounds 40] [--clients 1]
import { parseArgs } from 'node:util';
import { installPackages } from './installPackages.mjs';
import { median } from './measure/quantile.mjs';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '1000000' },
    questions: { type: 'string', default: 'entityThreeRelations,neighbours,fiveLevels' },
    rounds: { type: 'string', default: '40' },
    clients: { type: 'string', default: '1' },
  },
});
const [rounds, clients] = [values.rounds, values.clients].map(Number);
const milliseconds = 500;
const warmUp = { clients: 4, milliseconds: 5_000 };
const subjects = ['by hand', 'bare', 'API', 'nothing'];

installPackages();
const { openBench } = await import('./measure/openBench.mjs');
const { questions } = await import('./questions/questions.mjs');
const { textOf } = await import('./questions/question.mjs');
const { startBare } = await import('./servers/subjects.mjs');

const options = { entities: Number(values.entities), timings: false, beside: startBare };
const bench = await openBench(options, (step) => console.error(step));
try {
  console.log(`| question | clients | by hand | bare | API | nothing | bare to hand | API to hand | API to bare |`);
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const name of values.questions.split(',')) console.log(await measure(name));
} finally {
  await bench.stop();
}

/** @param {string} name */
async function measure(name) {
  const question = questions.find((one) => one.name === name);
  const rows = await question.draw(bench.tools);
  const operations = await bench.tools.operations(question.viewer);
  const inputOf = (subject) => question.input?.[subject] ?? ((row) => row);
  const given = {
    driver: rows.map((row) => ({ ...inputOf('driver')(row), viewer: { operations } })),
    api: rows.map(inputOf('api')),
  };
  const token = await bench.tokenOf(question.viewer);
  const [statement, document] = [textOf(name, 'driver.cypher'), textOf(name, 'api.graphql')];
  await bench.loader.cell({ key: 'by hand', subject: 'driver', text: statement, token, inputs: given.driver });
  await bench.loader.cell({ key: 'bare', subject: 'peer', text: statement, token: null, inputs: given.driver });
  await bench.loader.cell({ key: 'API', subject: 'api', text: document, token, inputs: given.api });
  await bench.loader.cell({ key: 'nothing', subject: 'api', text: '{ __typename }', token, inputs: [{}] });
  for (const key of subjects) await bench.loader.run(key, warmUp.clients, warmUp.milliseconds, 1);
  const all = new Map(subjects.map((key) => [key, []]));
  for (let round = 0; round < rounds; round += 1) {
    const turn = round % subjects.length;
    for (const key of [...subjects.slice(turn), ...subjects.slice(0, turn)]) {
      const { latencies, failures } = await bench.loader.run(key, clients, milliseconds, round);
      if (failures.length > 0) throw new Error(failures[0]);
      all.get(key).push(...latencies);
    }
  }
  const [hand, bare, api, nothing] = subjects.map((key) => median(all.get(key)));
  const times = [hand, bare, api, nothing].map((time) => `${time.toFixed(2)} ms`);
  const ratios = [bare / hand, api / hand, api / bare].map((ratio) => `${ratio.toFixed(2)}x`);
  return `| ${[name, clients, ...times, ...ratios].join(' | ')} |`;
}
