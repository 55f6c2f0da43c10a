import { readFileSync } from 'node:fs';

/** @typedef {'driver' | 'api' | 'peer'} Subject */
/** @typedef {Readonly<Record<string, any>>} Row what one parameter is drawn as: a row of `parameters.cypher` */

/**
 * @typedef {object} Question
 * @property {string} name also the folder with its statement and documents
 * @property {string} about what is asked, for the reader of the table
 * @property {string} viewer subject of the token with which the API is asked; a row may name another
 * @property {readonly Subject[]} subjects
 * @property {readonly number[]} clients how many ask at once, one number after the other
 * @property {(tools: Tools) => Promise<readonly Row[]>} draw the parameters; rows with different `part` are timed apart
 * @property {Partial<Record<Subject, (row: Row) => Readonly<Record<string, unknown>>>>} [input] what a subject is given;
 *   the row itself where not said
 * @property {Partial<Record<Subject, (answer: any) => readonly string[]>>} [facts] what must be the same in all answers;
 *   where not said: ids, names and the like, and ids alone for the peer
 * @property {(answer: any) => readonly string[]} [comparable] the facts of an answer of the API that the peer can have too,
 *   where they are not the same facts
 * @property {(tools: Tools, rows: readonly Row[]) => Promise<readonly number[] | Readonly<Record<string, readonly number[]>>>} [time]
 *   milliseconds of each answer, or of each part's answers, where asking again and again would not do
 * @property {readonly string[]} statements what the API runs for it, fragments joined by ` + `
 */

/**
 * @typedef {object} Tools what a question may use to draw its parameters
 * @property {(text: string, a: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>} read
 * @property {(viewer: string) => Promise<readonly string[]>} operations restricted operations that the viewer belongs to
 * @property {(viewer: string, query: string, variables: Readonly<Record<string, unknown>>) => Promise<any>} ask asks the
 *   API; what stands under `data`
 */

/** A statement or document of a question. @param {string} name @param {string} file */
export function textOf(name, file) {
  return readFileSync(new URL(`${name}/${file}`, import.meta.url), 'utf8');
}

/** Most parameters of a question. */
const most = 100;

/**
 * Parameters as rows of the question's own statement, which takes `limit` and the viewer.
 * @param {string} name
 * @param {string} viewer
 */
export function drawn(name, viewer, limit = most) {
  return async (/** @type {Tools} */ { read, operations }) =>
    read(textOf(name, 'parameters.cypher'), { limit, viewer: { operations: await operations(viewer) } });
}

/**
 * The values of some properties, wherever they stand in an answer, each once.
 * @param {unknown} answer
 * @param {readonly string[]} properties
 * @returns {readonly string[]}
 */
export function factsIn(answer, properties) {
  const found = new Set();
  const visit = (/** @type {unknown} */ value) => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) {
        if (item !== null && properties.includes(key)) found.add(`${key} ${item}`);
        else visit(item);
      }
    }
  };
  visit(answer);
  return [...found].sort();
}
