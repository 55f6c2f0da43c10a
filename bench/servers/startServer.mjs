import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * @typedef {object} Server
 * @property {string} url where it answers GraphQL
 * @property {number} pid
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a server in a process of its own and waits until it says where it answers, a line `GraphQL   http://...`, and that
 * it has warmed up: what it does to be quick later would else be measured with the first question.
 * @param {string} name for messages
 * @param {string | readonly string[]} file with its arguments, where it takes some
 * @param {Readonly<Record<string, string>>} environment
 * @returns {Promise<Server>}
 */
export async function startServer(name, file, environment) {
  const child = spawn(process.execPath, [file].flat(), {
    env: { ...process.env, ...environment },
    // In a group of its own: Ctrl-C is for the bench, which then stops all it started, in order.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = [];
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const url = await new Promise((resolve, reject) => {
    let [found, isWarm] = ['', false];
    const listen = (stream, onLine) =>
      createInterface({ input: stream }).on('line', (line) => {
        said.push(`${line}\n`);
        onLine(line);
        if (isWarm && found) resolve(found);
      });
    listen(child.stderr, (line) => {
      isWarm ||= line.startsWith('Warmed up');
    });
    listen(child.stdout, (line) => {
      found ||= /^GraphQL\s+(http\S+)/.exec(line)?.[1] ?? '';
      // What it logs tells why a question was not answered.
      if (line.startsWith('{')) console.error(`${name}: ${line.slice(0, 2000)}`);
    });
    gone.then((code) => reject(new Error(`${name} did not start (${code}):\n${said.join('')}`)));
  });
  return {
    url,
    pid: /** @type {number} */ (child.pid),
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
