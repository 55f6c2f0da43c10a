import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { demoServer } from '../support/demoServer.js';

const folder = 'examples/queries';
const documents = readdirSync(folder)
  .sort()
  .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }));

describe('examples/queries', () => {
  let server: Awaited<ReturnType<typeof demoServer>>;

  beforeAll(async () => {
    server = await demoServer();
  }, 240_000);

  afterAll(() => server?.close());

  const ask = async (query: string, operationName?: string, variables?: Record<string, unknown>) => {
    const token = operationName === 'ProgrammeTotals' ? server.tokens.performance : server.tokens.analyst;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-purpose': 'Test' };
    const body = JSON.stringify({ query, operationName, variables });
    const response = await fetch(server.url, { method: 'POST', headers, body });
    return (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
  };

  it.each(documents)('$file is numbered, explained and fits the editor', ({ file, text }) => {
    expect(file).toMatch(/^\d\d-[a-z-]+\.graphql$/);
    expect(text).toMatch(/^# /);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(70);
  });

  it.each(documents)('$file has an answer', async ({ text }) => {
    const operations = parse(text).definitions as readonly OperationDefinitionNode[];
    const simple = operations.filter((operation) => !operation.variableDefinitions?.length);
    for (const operation of simple) {
      const { data, errors } = await ask(text, operation.name?.value);
      expect(errors).toBeUndefined();
      for (const value of Object.values(data)) expect(value).not.toBeNull();
    }
  });

  it('finds a shortest path between the two that its document names', async () => {
    const { text } = documents.find(({ file }) => file.includes('shortest-path'))!;
    expect(getOperationAST(parse(text), 'ShortestPath')).not.toBeNull();
    const { data: two } = await ask(text, 'FindTheTwo');
    const ids = Object.values(two as Record<string, { id: string }>).map(({ id }) => id);
    const { data, errors } = await ask(text, 'ShortestPath', { from: ids[0], to: ids[1] });
    expect(errors).toBeUndefined();
    const { paths } = data.paths as { paths: { length: number; nodeIds: string[] }[] };
    expect(paths[0]?.nodeIds).toHaveLength((paths[0]?.length ?? 0) + 1);
    expect([paths[0]?.nodeIds[0], paths[0]?.nodeIds.at(-1)].sort()).toEqual([...ids].sort());
  });
});
