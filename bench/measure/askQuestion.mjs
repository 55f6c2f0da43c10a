import { textOf } from '../questions/question.mjs';
import { memoryOf, watchMemory } from '../servers/memory.mjs';
import { figuresOf } from './figures.mjs';
import { sameAnswers } from './sameAnswers.mjs';

/**
 * @typedef {object} Result
 * @property {string} question
 * @property {number} parameters how many different ones were drawn
 * @property {import('./sameAnswers.mjs').Sameness | null} same null where nothing is compared
 * @property {readonly import('./figures.mjs').Figures[]} figures
 * @property {{after: number, most: number}} memory of the API's process, in MB: after the question, and the most during it
 */
/** @typedef {import('../questions/question.mjs').Question} Question */

const files = { driver: 'driver.cypher', api: 'api.graphql', peer: 'peer.graphql' };

/** A round is this long; subjects take turns, so that what disturbs the machine disturbs all alike. */
const roundSeconds = 1;
/** How many answers are compared before anything is timed. */
const compared = 50;
/** Each subject is asked for so long, by four clients, before anything is timed. */
export const warmUp = { clients: 4, milliseconds: 2000 };
/** Before the first question so many times as long: a database and servers that have just started are not what is asked about. */
const firstTimes = 8;
let isFirst = true;

/**
 * Draws a question's parameters, compares the subjects' answers, warms up and times them.
 * @param {Question} question
 * @param {import('./openBench.mjs').Bench} bench
 * @param {{seconds: number, clients: readonly number[] | null}} options
 * @returns {Promise<Result>}
 */
export async function askQuestion(question, bench, { seconds, clients }) {
  const rows = await question.draw(bench.tools);
  if (rows.length === 0) throw new Error(`${question.name}: the graph has nothing to ask for.`);
  const endWatch = watchMemory(bench.api.pid);
  try {
    const { same, figures } = await timed(question, rows, bench, { seconds, clients });
    const memory = { after: memoryOf(bench.api.pid), most: endWatch() };
    return { question: question.name, parameters: rows.length, same, figures, memory };
  } finally {
    endWatch();
  }
}

async function timed(question, rows, bench, { seconds, clients }) {
  if (question.time) {
    const taken = await question.time(bench.tools, rows);
    const parts = Array.isArray(taken) ? { '': taken } : taken;
    const figures = Object.entries(parts).map(([part, latencies]) => {
      const elapsed = latencies.reduce((sum, latency) => sum + latency, 0);
      return figuresOf(`${question.name} ${part}`.trim(), 1, 'api', [
        { latencies, failures: [], stations: {}, elapsed },
      ]);
    });
    return { same: null, figures };
  }
  const cells = await cellsOf(question, rows, bench);
  const same = question.subjects.length > 1 ? await compare(question, cells, bench) : null;
  const warming = warmUp.milliseconds * (isFirst ? firstTimes : 1);
  isFirst = false;
  for (const { key } of cells) await bench.loader.run(key, warmUp.clients, warming, 1);
  const figures = [];
  // What is asked of the API alone has clients of its own: nobody sends 32 answers of 10,000 rows at once.
  for (const number of question.subjects.length > 1 ? (clients ?? question.clients) : question.clients) {
    const rounds = new Map(cells.map(({ key }) => [key, []]));
    for (let round = 0; round < seconds / roundSeconds; round += 1) {
      // The first one changes from round to round: nobody is always asked after the same one.
      const turn = round % cells.length;
      for (const { key } of [...cells.slice(turn), ...cells.slice(0, turn)]) {
        rounds.get(key).push(await bench.loader.run(key, number, roundSeconds * 1000, 1000 * round));
      }
    }
    figures.push(...cells.map(({ key, name, subject }) => figuresOf(name, number, subject, rounds.get(key))));
  }
  return { same, figures };
}

/**
 * One cell for each subject and part of the question, ready to be asked.
 * @param {Question} question
 * @param {readonly import('../questions/question.mjs').Row[]} rows
 * @param {import('./openBench.mjs').Bench} bench
 */
export async function cellsOf(question, rows, bench) {
  const cells = [];
  for (const part of new Set(rows.map((row) => row.part))) {
    const own = rows.filter((row) => row.part === part);
    const viewer = own[0].viewer ?? question.viewer;
    const operations = await bench.tools.operations(viewer);
    for (const subject of question.subjects) {
      const name = part === undefined ? question.name : `${question.name} ${part}`;
      const input = question.input?.[subject] ?? ((row) => row);
      const inputs = own.map((row) => (subject === 'driver' ? { ...input(row), viewer: { operations } } : input(row)));
      const key = `${name} ${subject}`;
      const token = subject === 'api' ? await bench.tokenOf(viewer) : null;
      await bench.loader.cell({ key, subject, text: textOf(question.name, files[subject]), token, inputs });
      cells.push({ key, name, subject, count: inputs.length });
    }
  }
  return cells;
}

async function compare(question, cells, bench) {
  const answers = [];
  for (let place = 0; place < Math.min(compared, cells[0].count); place += 1) {
    const bySubject = {};
    for (const { key, subject } of cells) bySubject[subject] = await bench.loader.once(key, place);
    answers.push(bySubject);
  }
  return sameAnswers(question, answers);
}
