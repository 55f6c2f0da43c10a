import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Loader
 * @property {(cell: import('./loader.mjs').Cell) => Promise<void>} cell
 * @property {(key: string, index: number) => Promise<unknown>} once
 * @property {(key: string, clients: number, milliseconds: number, seed: number) => Promise<Round>} run
 * @property {() => Promise<void>} stop
 */
/**
 * @typedef {object} Round what came of asking one subject for a while
 * @property {readonly number[]} latencies in milliseconds, of what was answered
 * @property {readonly string[]} failures
 * @property {number} elapsed in milliseconds
 * @property {Readonly<Record<string, number>>} stations milliseconds that the server spent at each, over all answers; empty
 *   unless it measures
 */

/**
 * The process that asks all subjects.
 * @param {{address: import('../servers/subjects.mjs').Address, urls: {api: string, peer: string}}} settings
 * @returns {Loader}
 */
export function startLoader(settings) {
  // Not as an argument: those are shown to everybody on the machine.
  const env = { ...process.env, BENCH_SUBJECTS: JSON.stringify(settings) };
  const child = fork(fileURLToPath(new URL('loader.mjs', import.meta.url)), { env });
  /** @type {Map<number, {resolve: (value: any) => void, reject: (error: Error) => void}>} */
  const waiting = new Map();
  let last = 0;
  child.on('message', ({ id, value, error }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) resolve(value);
    else reject(new Error(error));
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  gone.then(() => {
    for (const { reject } of waiting.values()) reject(new Error('The process that asks ended before it answered.'));
  });
  const ask = (kind, message = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      child.send({ id: last, kind, ...message });
    });
  return {
    cell: (cell) => ask('cell', { cell }),
    once: (key, index) => ask('once', { key, index }),
    run: (key, clients, milliseconds, seed) => ask('run', { key, clients, milliseconds, seed }),
    stop: async () => {
      waiting.clear();
      if (child.connected) child.send({ id: 0, kind: 'stop' });
      await gone;
    },
  };
}
