import { table } from '../report/table.mjs';
import { cellsOf, warmUp } from './askQuestion.mjs';

/** What the API measures, in the order of a request; `execute` holds compose, database and map. */
const within = ['compose', 'database', 'map'];
const stations = ['parse', 'validate', ...within, 'execute', 'serialise'];

/**
 * Asks the API alone, by one client, and says where an answer's time goes, on average: what the API's `Server-Timing`
 * header says, and what is left of the time that the client waited.
 * @param {readonly import('../questions/question.mjs').Question[]} questions
 * @param {import('./openBench.mjs').Bench} bench
 * @param {{seconds: number}} options
 */
export async function profile(questions, bench, { seconds }) {
  const rows = [];
  for (const question of questions.filter(({ time }) => time === undefined)) {
    const cells = await cellsOf({ ...question, subjects: ['api'] }, await question.draw(bench.tools), bench);
    for (const { key, name } of cells) {
      await bench.loader.run(key, warmUp.clients, warmUp.milliseconds, 1);
      rows.push(row(name, await bench.loader.run(key, 1, seconds * 1000, 2)));
    }
  }
  return table(['question', 'total', ...stations, 'HTTP and client'], rows);
}

/** @param {string} name @param {import('../load/startLoader.mjs').Round} round */
function row(name, round) {
  const answers = round.latencies.length;
  const mean = (/** @type {string} */ station) => (round.stations[station] ?? 0) / answers;
  const total = round.latencies.reduce((sum, latency) => sum + latency, 0) / answers;
  const own = mean('execute') - within.reduce((sum, station) => sum + mean(station), 0);
  const known = ['parse', 'validate', 'execute', 'serialise'].reduce((sum, station) => sum + mean(station), 0);
  const spent = stations.map((station) => (station === 'execute' ? own : mean(station)));
  return [name, ...[total, ...spent, total - known].map((value) => `${value.toFixed(2)} ms`)];
}
