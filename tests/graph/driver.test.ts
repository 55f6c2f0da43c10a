import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { adminOf } from '../../src/graph/admin.js';
import { Composer } from '../../src/graph/composer.js';
import { bookmarksOf, openDriver, sessionOf, verifyServer } from '../../src/graph/driver.js';
import { Graph } from '../../src/graph/graph.js';
import { Library } from '../../src/graph/library.js';
import { Memberships } from '../../src/graph/memberships.js';
import { OldIds } from '../../src/graph/oldIds.js';
import { packageRoot } from '../../src/packageRoot.js';
import { addressFile } from '../support/testFolder.js';

const address = { ...JSON.parse(readFileSync(addressFile, 'utf8')), database: 'neo4j' };

describe('verifyServer', () => {
  const verify = async (more: object, waitMs = 0) => {
    const wanted = { ...address, ...more };
    const driver = openDriver(wanted);
    try {
      await verifyServer(driver, wanted, waitMs);
    } finally {
      await driver.close();
    }
  };

  it('is content with the server of this run', async () => {
    await expect(verify({}, 10_000)).resolves.toBeUndefined();
  });

  it.each([
    [{ user: 'nobody', password: 'wrong' }, 'refused user "nobody": wrong password? Set NEO4J_PASSWORD.'],
    [
      { database: 'elsewhere', uri: address.uri.replace('bolt:', 'neo4j:') },
      'has no database "elsewhere". Set NEO4J_DATABASE.',
    ],
    [{ uri: 'bolt://127.0.0.1:1' }, 'Neo4j at bolt://127.0.0.1:1 does not answer'],
  ])('says what is wrong with %j', async (more, message) => {
    await expect(verify(more)).rejects.toThrow(message);
  });
});

describe('Graph.read', () => {
  const driver = openDriver(address);
  afterAll(() => driver.close());
  const composer = new Composer(new Library(join(packageRoot(), 'cypher')));
  const request = (signal?: AbortSignal) => ({ viewer: { id: 'x', rights: [] }, signal });
  const read = (text: string, deadlineMs = 30_000, signal?: AbortSignal) =>
    new Graph(
      driver,
      { database: 'neo4j', deadlineMs },
      request(signal),
      { memberships: new Memberships(), oldIds: new OldIds() },
      composer,
    ).read({ name: 'test', text }, {});

  it('refuses to write', async () => {
    await expect(read('CREATE (:Trace)')).rejects.toMatchObject({ extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  });

  it('is stopped at its deadline, and says so with a code that tells to ask for less', async () => {
    const endless = 'UNWIND range(1, 1000000000) AS number WITH number WHERE number < 0 RETURN number';
    await expect(read(endless, 300)).rejects.toMatchObject({
      extensions: { code: 'DEADLINE_EXCEEDED', retryable: true },
    });
  });

  it('is stopped in the database when nobody waits for it any more', async () => {
    const controller = new AbortController();
    const mark = `abandoned ${Math.random()}`;
    const endless = `UNWIND range(1, 100000000000) AS number WITH number WHERE number < 0 RETURN '${mark}' AS mark`;
    const running = async () => {
      const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery');
      return records.filter((record) => String(record.get('currentQuery')).includes(mark)).length;
    };
    const answer = read(endless, 60_000, controller.signal).catch((error) => error);
    await until(async () => (await running()) === 1);
    controller.abort();
    expect(await answer).toMatchObject({ extensions: { code: 'ABANDONED' } });
    await until(async () => (await running()) === 0);
  });

  it('puts nothing of the statement into the error', async () => {
    await expect(read('RETURN unknownThing')).rejects.toMatchObject({
      message: expect.not.stringContaining('unknownThing'),
    });
  });
});

describe('A session', () => {
  const driver = openDriver(address);
  afterAll(() => driver.close());
  const known = async () => [...(await bookmarksOf(driver).getBookmarks())];
  const admin = adminOf(driver, 'neo4j');

  it('waits for what any other of its driver has written', async () => {
    await admin.run('CREATE (:Trace)');
    const [first, ...others] = await known();
    expect([typeof first, others]).toEqual(['string', []]);
    await admin.command((run) => run('MATCH (trace:Trace) DELETE trace'));
    const [second] = await known();
    expect(second).not.toBe(first);
    // What no database has ever come to is waited for in vain.
    await bookmarksOf(driver).updateBookmarks([], ['nowhere']);
    for (const mode of ['READ', 'WRITE'] as const) {
      const session = sessionOf(driver, 'neo4j', mode);
      await expect(session.run('RETURN 1')).rejects.toMatchObject({ code: expect.stringContaining('InvalidBookmark') });
      await session.close();
    }
    await bookmarksOf(driver).updateBookmarks(['nowhere'], []);
    expect(await admin.run('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not come about within 20 s.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
