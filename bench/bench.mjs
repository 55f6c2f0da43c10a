import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { askQuestion } from './measure/askQuestion.mjs';
import { openBench } from './measure/openBench.mjs';
import { profile } from './measure/profile.mjs';
import { questions } from './questions/questions.mjs';
import { machine, report } from './report/report.mjs';
import { updateReadme } from './report/updateReadme.mjs';

/**
 * Asks all questions that were chosen and prints one table.
 * @param {import('./readOptions.mjs').Options} options
 */
export async function bench(options) {
  const [before] = loadavg();
  const chosen = choose(options.questions);
  const say = (/** @type {string} */ step) => console.error(step);
  const bench = await openBench({ entities: options.entities, timings: options.profile }, say);
  // Ctrl-C must leave nothing behind that was started here, and says no more.
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
    void bench.stop().then(() => process.exit(130));
  };
  process.once('SIGINT', interrupt);
  try {
    const size = await sizeOf(bench);
    if (options.profile) {
      console.log(`${machine(size)}\n\n${await profile(chosen, bench, options)}`);
      return;
    }
    const results = [];
    for (const question of chosen) {
      say(`${question.name}: ${question.about}`);
      results.push(await askQuestion(question, bench, options));
    }
    const text = `${machine(size, before)}\n\n${report(chosen, results)}\n`;
    console.log(text);
    if (options.json) writeFileSync(options.json, `${JSON.stringify(rowsOf(results), null, 2)}\n`);
    if (options.update) updateReadme(text);
  } catch (error) {
    if (!interrupted) throw error;
  } finally {
    process.off('SIGINT', interrupt);
    await bench.stop();
  }
}

/** @param {readonly string[] | null} names */
function choose(names) {
  if (names === null) return questions;
  const unknown = names.filter((name) => !questions.some((question) => question.name === name));
  if (unknown.length === 0) return questions.filter(({ name }) => names.includes(name));
  const known = questions.map(({ name }) => name).join(', ');
  throw new Error(`--questions: expected some of ${known}; got ${unknown.join(', ')}.`);
}

/** @param {import('./measure/openBench.mjs').Bench} bench */
async function sizeOf({ tools }) {
  const [size] = await tools.read(
    `RETURN COUNT { (:Entity) } AS entities, COUNT { ()-->() } AS relationships, COUNT { (:Person) } AS people,
      COUNT { (:Operation) } AS operations`,
    {},
  );
  return size;
}

/** @param {readonly import('./measure/askQuestion.mjs').Result[]} results */
function rowsOf(results) {
  return results.flatMap(({ figures }) => figures.map(({ failed: _failed, ...row }) => row));
}
