import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type DemoServer, demoServer } from '../support/demoServer.js';

const questions = [
  ...readFileSync('README.md', 'utf8').matchAll(
    /^\*\*(\d\..+?)\*\*[^\n]*\n\n```graphql\n(.+?)```\n\n```json\n(.+?)```/gms,
  ),
].map(([, title = '', query = '', answer = '']) => ({ title, query, answer }));

describe("The README's questions", () => {
  let server: DemoServer;
  beforeAll(async () => {
    server = await demoServer();
  }, 300_000);

  it('are five', () => {
    expect(questions).toHaveLength(5);
  });

  it.each(questions)('$title gets the answer that the README shows', async ({ query, answer }) => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${server.tokens.analyst}`,
        'x-purpose': 'Test',
      },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toEqual({ data: JSON.parse(answer) });
  });
});
