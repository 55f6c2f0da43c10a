import { parseArgs } from 'node:util';

/**
 * @typedef {object} Options
 * @property {number} entities entities in the graph
 * @property {number} seconds how long each subject is asked, per question and number of clients
 * @property {readonly string[] | null} questions names of the questions; all when null
 * @property {readonly number[] | null} clients numbers of clients; each question's own when null
 * @property {string | null} json file for the rows
 * @property {boolean} profile whether to ask the API alone and say where its time goes
 * @property {boolean} update whether the table goes into bench/README.md
 */

const usage = `npm run bench -- [--entities N] [--questions a,b] [--clients 1,8,32] [--seconds S] [--json FILE] [--update] [--profile]
  --entities N      entities in the graph (1000000); it is made once and kept below .data
  --questions a,b   only these questions
  --clients 1,8     only these numbers of clients, for what is asked of all subjects
  --seconds S       how long each subject is asked, per question and number of clients (4)
  --json FILE       write the rows {question, clients, subject, p50, p95, perSecond} too
  --update          write the table into bench/README.md
  --profile         ask the API alone, by one client, and say where its time goes
With NEO4J_URI and NEO4J_PASSWORD set, the graph that stands there is asked and none is made.`;

/**
 * @param {readonly string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      entities: { type: 'string', default: '1000000' },
      questions: { type: 'string' },
      clients: { type: 'string' },
      seconds: { type: 'string', default: '4' },
      json: { type: 'string' },
      update: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const list = (/** @type {string | undefined} */ text) => text?.split(',').filter((part) => part !== '') ?? null;
  return {
    entities: positive('entities', values.entities),
    seconds: positive('seconds', values.seconds),
    questions: list(values.questions),
    clients: list(values.clients)?.map((text) => positive('clients', text)) ?? null,
    json: values.json ?? null,
    update: values.update,
    profile: values.profile,
  };
}

/** @param {string} name @param {string} text */
function positive(name, text) {
  const value = Number(text);
  if (value > 0) return value;
  throw new Error(`--${name}: expected a number above 0, got "${text}".\n${usage}`);
}
