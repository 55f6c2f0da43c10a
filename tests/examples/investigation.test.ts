import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type DemoServer, demoServer } from '../support/demoServer.js';

const documents = [...readFileSync('README.md', 'utf8').matchAll(/<!-- investigation -->\n```graphql\n(.+?)```/gs)].map(
  ([, query = '']) => query,
);

describe("The README's investigation", () => {
  let server: DemoServer;
  beforeAll(async () => {
    server = await demoServer();
  }, 300_000);

  const ask = async (query: string, variables: object = {}) => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${server.tokens.analyst}`,
        'x-purpose': 'Test',
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
    expect(errors).toBeUndefined();
    return data as Record<string, never>;
  };

  it('goes from a number to the network around it', async () => {
    const [first = '', around = '', between = '', together = ''] = documents;
    expect(documents).toHaveLength(4);
    const { entity } = (await ask(first)) as unknown as {
      entity: { id: string; attributions: { nodes: { person: { id: string } }[] } };
    };
    const second = (await ask('{ entity(identifier: "07700 900 246") { id } }')) as unknown as {
      entity: { id: string };
    };
    const variables = {
      ...{ phone: entity.id, other: second.entity.id },
      person: entity.attributions.nodes[0]?.person.id,
    };
    const opened = (await ask(around, variables)) as unknown as {
      expandPreview: { neighbours: number };
      around: { nodes: unknown[] };
    };
    expect(opened.expandPreview.neighbours).toBeGreaterThan(10);
    expect(opened.around.nodes.length).toBeGreaterThan(5);
    const ways = (await ask(between, variables)) as unknown as { paths: { paths: { nodeIds: string[] }[] } };
    expect(ways.paths.paths[0]?.nodeIds[0]).toBe(entity.id);
    const joined = (await ask(together, variables)) as unknown as {
      connect: { networks: { size: number }[] };
      keyPlayers: { players: unknown[] };
    };
    expect(joined.connect.networks[0]?.size).toBeGreaterThan(1);
    expect(joined.keyPlayers.players).toHaveLength(3);
  });
});
