import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeApi, givenGraph, importProblems, outsider } from '../support/api.js';
import { everything, imported, undone } from '../support/importing.js';

const sample = (name: string) => readFileSync(join('tests', 'importing', 'samples', name), 'utf8');

beforeAll(() => givenGraph({ north: {} }));
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

describe('A data set that others made and published', () => {
  it('comes in by a mapping alone, and goes again without a trace', async () => {
    const before = await everything();
    const edges = sample('hartford_drug.edgelist');
    const job = await imported(edges, { mappingText: sample('hartford.yaml') }, 'hartford_drug.edgelist');
    const pairs = edges
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(' '));
    const people = new Set(pairs.flat());
    const links = new Set(pairs.map((pair) => [...pair].sort().join()));
    expect([pairs.length, people.size, links.size]).toEqual([337, 212, 284]);
    expect(job).toMatchObject({ state: 'DONE', message: null, rowsRead: 337, rejectedCount: 0, flaggedCount: 0 });
    expect(job).toMatchObject({ entitiesNew: people.size, linksNew: links.size, notRead: [] });
    const { data } =
      await outsider(`{ people(first: 1, filter: { name: "Hartford 10" }) { totalCount nodes { name links(first: 3) { totalCount nodes {
      statements { row source { fileName } } } } } } }`);
    const ten = pairs.filter((pair) => pair.includes('10')).map((pair) => pair.find((one) => one !== '10'));
    expect(data.people.nodes[0]).toMatchObject({ name: 'Hartford 10', links: { totalCount: new Set(ten).size } });
    await undone(job.id);
    expect(await everything()).toEqual(before);
  });
});
