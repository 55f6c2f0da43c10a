import { readFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { adminOf } from '../../src/graph/admin.js';
import { openDriver } from '../../src/graph/driver.js';
import { Imports } from '../../src/importing/imports.js';
import { api, closeApi, givenGraph } from '../support/api.js';
import { begin, ended, everything, fortyPeople, imported, timeless } from '../support/importing.js';
import { addressFile } from '../support/testFolder.js';

const people = fortyPeople(4700);

/** A way to the database that can be cut, as a server that is killed cuts it, and be there again later. */
class Wire {
  readonly #sockets = new Set<Socket>();
  readonly #target: URL;
  #server = createServer();
  port = 0;

  constructor(target: string) {
    this.#target = new URL(target);
  }

  async open(): Promise<void> {
    this.#server = createServer((near) => {
      const far = connect(Number(this.#target.port), this.#target.hostname);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy()).on('close', () => this.#sockets.delete(one));
      }
    });
    await new Promise<void>((resolve) => this.#server.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.#server.address() as { port: number }).port;
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}

beforeEach(() => givenGraph({ north: {} }));
afterAll(closeApi);

describe('An import whose database goes away', () => {
  const opened: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of opened.splice(0)) await close();
  });

  it.each([['settleEntities']])('goes on when it is back, and ends the same: before %s', async (cutAt) => {
    const { imports, library } = await api();
    await imports.stop();
    const address = JSON.parse(readFileSync(addressFile, 'utf8'));
    const wire = new Wire(address.uri);
    await wire.open();
    const driver = openDriver({ ...address, uri: `bolt://127.0.0.1:${wire.port}`, database: 'neo4j' });
    const admin = adminOf(driver, 'neo4j');
    const fatal = library.get(`writing/${cutAt}`).body;
    let doomed = false;
    const watched: typeof admin = {
      ...admin,
      run: async (text, a) => {
        if (doomed && text === fatal) {
          doomed = false;
          await wire.cut();
          void sleep(700).then(() => wire.open());
        }
        return admin.run(text, a);
      },
    };
    const problems: unknown[] = [];
    const runner = new Imports({ ...imports.tools, admin: watched }, (error) => problems.push(error), 600);
    opened.push(
      () => runner.stop(),
      () => driver.close(),
      () => wire.cut(),
    );
    await runner.start();
    await imported(people, { mapping: 'people' });
    const whole = timeless(await everything());
    await givenGraph({ north: {} });
    doomed = true;
    const { job } = await begin(people, { mapping: 'people' });
    expect(await ended(job.id)).toMatchObject({ state: 'DONE', message: null });
    expect(doomed).toBe(false);
    expect(problems.length).toBeGreaterThan(0);
    expect(timeless(await everything())).toEqual(whole);
  });
});
