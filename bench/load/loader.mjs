// Asks all subjects, in a process of its own, so that neither the servers nor the bench itself stand in its way. What the
// bench wants comes as messages: `cell` (what to ask), `once` (one answer, to be compared), `run` (many, to be timed).
import { driverClient } from './driverClient.mjs';
import { httpClient } from './httpClient.mjs';
import { random } from './random.mjs';

/**
 * @typedef {object} Cell one subject's part in a question
 * @property {string} key
 * @property {'driver' | 'api' | 'peer'} subject
 * @property {string} text a statement or a document
 * @property {string | null} token
 * @property {readonly Readonly<Record<string, unknown>>[]} inputs parameters or variables
 */

const { address, urls } = JSON.parse(process.env.BENCH_SUBJECTS);
const connections = 64;
const driver = driverClient(address);
const http = { api: httpClient(urls.api, connections), peer: httpClient(urls.peer, connections) };
/** @type {Map<string, readonly ((onTiming?: (header: string) => void) => Promise<unknown>)[]>} */
const cells = new Map();

const work = {
  /** @param {{cell: Cell}} message */
  async cell({ cell }) {
    cells.set(cell.key, asks(cell));
  },
  /** @param {{key: string, index: number}} message */
  async once({ key, index }) {
    return cells.get(key)[index]();
  },
  /** @param {{key: string, clients: number, milliseconds: number, seed: number}} message */
  async run({ key, clients, milliseconds, seed }) {
    const latencies = [];
    const failures = [];
    const stations = {};
    const onTiming = (header) => {
      for (const [, station, spent] of header.matchAll(/(\w+);dur=([\d.]+)/g)) {
        stations[station] = (stations[station] ?? 0) + Number(spent);
      }
    };
    const began = performance.now();
    const client = async (_client, place) => {
      const draw = random(seed + place);
      const all = cells.get(key);
      do {
        const ask = all[Math.floor(draw() * all.length)];
        const sent = performance.now();
        try {
          await ask(onTiming);
          latencies.push(performance.now() - sent);
        } catch (error) {
          failures.push(String(error));
        }
      } while (performance.now() - began < milliseconds);
    };
    await Promise.all(Array.from({ length: clients }, client));
    return { latencies, failures, stations, elapsed: performance.now() - began };
  },
  async stop() {
    await Promise.all([driver.close(), http.api.close(), http.peer.close()]);
    process.exit();
  },
};

// Ctrl-C reaches every process of the terminal; this one ends when the bench lets it go.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit());
process.on('message', async ({ id, kind, ...message }) => {
  try {
    const value = await work[kind](message);
    if (process.connected) process.send({ id, value });
  } catch (error) {
    if (process.connected) process.send({ id, error: String(error?.stack ?? error) });
  }
});

/** One function per input, with everything that can be prepared prepared. @param {Cell} cell */
function asks({ subject, text, token, inputs }) {
  if (subject === 'driver') return inputs.map((a) => async () => (await driver.ask(text, a))[0]?.answer ?? null);
  const bodies = inputs.map((variables) => JSON.stringify({ query: text, variables }));
  return bodies.map((body) => (onTiming) => http[subject].ask(body, token, onTiming));
}
