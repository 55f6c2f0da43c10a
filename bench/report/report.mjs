import { cpus, loadavg, totalmem } from 'node:os';
import { aims } from './aims.mjs';
import { table } from './table.mjs';

/** The machine and the graph, in a sentence; `before` is how much of the machine others used when the bench began. */
export function machine({ entities, relationships, people, operations }, before = loadavg()[0]) {
  const [first] = cpus();
  const count = (/** @type {number} */ number) => number.toLocaleString('en-GB');
  return [
    `${cpus().length} cores (${first?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.version};`,
    'Neo4j, the API, @neo4j/graphql and the process that asks share them.',
    `Other work on the machine before the run: ${before.toFixed(1)} processes in line for a core.`,
    `Graph: ${count(entities)} entities (${count(people)} people), ${count(relationships)} relationships,`,
    `${count(operations)} operations. ${new Date().toISOString().slice(0, 10)}.`,
  ].join('\n');
}

/**
 * All tables: what is compared, what the API was asked alone, and its memory.
 * @param {readonly import('../questions/question.mjs').Question[]} questions
 * @param {readonly import('../measure/askQuestion.mjs').Result[]} results
 */
export function report(questions, results) {
  const isCompared = ({ question }) => questions.find(({ name }) => name === question).subjects.length > 1;
  const compared = results.filter(isCompared);
  const alone = results.filter((result) => !isCompared(result));
  return [
    ...(compared.length > 0 ? [comparison(compared)] : []),
    ...(alone.length > 0 ? [figuresAlone(alone)] : []),
    memoryTable(results),
    aimsTable(results),
  ].join('\n\n');
}

function comparison(results) {
  const rows = results.flatMap(({ figures, same }) =>
    [...new Set(figures.map(({ clients }) => clients))].map((clients) => {
      const of = (subject) => figures.find((one) => one.clients === clients && one.subject === subject);
      const [driver, api, peer] = [of('driver'), of('api'), of('peer')];
      return [
        api.question,
        String(clients),
        ...[driver, api, peer].map(times),
        ...[driver, peer].map((other) => ratio(api.p50, other?.p50)),
        ...[driver, peer].map((other) => ratio(api.perSecond, other?.perSecond)),
        same.peer === null ? '' : `${Math.floor(100 * same.peer)} %`,
      ];
    }),
  );
  const heads = ['question', 'clients', 'by hand', 'API', '@neo4j/graphql'];
  const ratios = ['p50 to hand', 'p50 to peer', 'per s to hand', 'per s to peer', 'peer shares'];
  return table([...heads, ...ratios], rows);
}

function figuresAlone(results) {
  const rows = results.flatMap(({ figures }) =>
    figures.map((one) => [one.question, String(one.clients), times(one), ratio(one.p95, one.p50)]),
  );
  return table(['question', 'clients', 'API', 'p95 to p50'], rows);
}

function memoryTable(results) {
  const rows = results.map(({ question, parameters, memory: { after, most } }) => [
    question,
    String(parameters),
    `${after} MB`,
    `${most} MB`,
  ]);
  return table(['question', 'parameters', 'memory after it', 'most during it'], rows);
}

/** What was promised, beside what was found. */
function aimsTable(results) {
  const rows = aims(results).map(({ what, most, least, unit, found }) => {
    const kept = most === undefined ? found >= least : found <= most;
    const aim = most === undefined ? `at least ${least}${unit}` : `at most ${most}${unit}`;
    return [what, aim, `${Number(found.toPrecision(3))}${unit}`, kept ? 'kept' : 'MISSED'];
  });
  return table(['figure', 'aim', 'found', ''], rows);
}

/** @param {import('../measure/figures.mjs').Figures | undefined} figures */
function times(figures) {
  if (!figures) return '';
  const { p50, p95, perSecond, failed } = figures;
  return `${p50} / ${p95} ms, ${perSecond}/s${failed > 0 ? `, ${failed} failed` : ''}`;
}

/** @param {number} one @param {number | undefined} other */
function ratio(one, other) {
  return other === undefined ? '' : `${(one / other).toFixed(2)}x`;
}
