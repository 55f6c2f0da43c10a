import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { loggedText } from '../../../src/graph/databaseErrors.js';
import { notThere, processLog } from '../../../src/http/processLog.js';

/** What the log says while a small server answers. */
async function logOf(use: (app: ReturnType<typeof fastify>) => Promise<unknown>): Promise<string> {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const app = fastify({ logger: { ...(processLog('trace') as object), stream } });
  app.setNotFoundHandler(notThere);
  await use(app);
  await app.close();
  return text;
}

describe('The log of the process', () => {
  it('has the route of a request, and neither its address nor its headers', async () => {
    const text = await logOf(async (app) => {
      app.post('/import/files', async () => 'taken');
      const headers = { authorization: 'Bearer secret', 'x-purpose': 'Investigation: Jane Doe' };
      await app.inject({ method: 'POST', url: '/import/files?name=Jane%20Doe.csv', headers });
      const missed = await app.inject({ method: 'GET', url: '/grapql?query=Jane%20Doe', headers });
      expect([missed.statusCode, missed.body.includes('Jane')]).toEqual([404, false]);
    });
    expect(text).toContain('"route":"/import/files"');
    expect(text).not.toMatch(/Jane|secret/);
  });

  it('has the code alone of an error of the database, and no value that another one quotes', async () => {
    const code = 'Neo.ClientError.Schema.ConstraintValidationFailed';
    const violated = new neo4j.Neo4jError(
      "Node(7) already exists with property `number` = 'Jane Doe'",
      code,
      '22N41',
      'constraint violated by Jane Doe',
    );
    const text = await logOf(async (app) => {
      app.log.error({ err: violated }, 'request failed');
      app.log.error(new Error('the command failed', { cause: violated }));
      app.log.error({ err: new TypeError('Int cannot represent: "Jane \\"Doe\\""') }, 'request failed');
    });
    expect(text.split(code)).toHaveLength(3);
    expect(text).toContain('Int cannot represent');
    expect(text).toContain('processLog.test.ts');
    expect(text).not.toMatch(/Jane|Doe/);
    expect(loggedText(Object.assign(new Error('internal'), { cause: violated }))).toBe(
      `the database answered ${code}.`,
    );
  });
});
