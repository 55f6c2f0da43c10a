import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { api, closeApi, givenGraph, member } from '../support/api.js';

interface Question {
  readonly name: string;
  readonly subjects: readonly string[];
  readonly statements: readonly string[];
}

const folder = join(process.cwd(), 'bench', 'questions');
const file = pathToFileURL(join(folder, 'questions.mjs')).href;
const { questions } = (await import(file)) as { questions: readonly Question[] };
const timed = questions.filter(({ subjects }) => subjects.includes('driver'));

let ids: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  await givenGraph({
    north: {
      statements: [
        'ana USES 07700900001',
        'ana ASSOCIATE_OF ben',
        'ana ROLE SUSPECT',
        'ben USES 07700900002',
        '07700900001 CONTACTED 07700900002 count 4',
      ],
    },
    south: { open: false, statements: ['ben ASSOCIATE_OF cyd', 'cyd USES 07700900001'] },
  });
  const { data } = await member('{ people { nodes { id name } } operations { nodes { id reference } } }');
  ids = Object.fromEntries([
    ...data.people.nodes.map((person: { id: string; name: string }) => [person.name, person.id]),
    ...data.operations.nodes.map((operation: { id: string; reference: string }) => [operation.reference, operation.id]),
  ]);
});
afterAll(closeApi);

/** What each question is asked about in this graph. */
const asked: Readonly<Record<string, () => Readonly<Record<string, unknown>>>> = {
  entityThreeRelations: () => ({ id: ids.ana }),
  fiveLevels: () => ({ id: ids.north }),
  peoplePage: () => ({ sex: 'FEMALE', bornFrom: '1980', bornTo: '1999' }),
  neighbours: () => ({ id: ids.ana }),
  subgraph2000: () => ({ from: [ids.ana, ids.ben] }),
  searchName: () => ({ text: 'ana' }),
  searchIdentifier: () => ({ text: '07700 900001' }),
};

describe('A question of the bench is one statement for each of its root fields', () => {
  it.each(timed.map(({ name, statements }) => [name, statements] as const))('%s', async (name, statements) => {
    const variables = asked[name]?.();
    if (variables === undefined) throw new Error(`Say here what "${name}" is asked about.`);
    const document = readFileSync(join(folder, name, 'api.graphql'), 'utf8');
    const first = await member(document, variables);
    expect(first.errors).toBeUndefined();
    expect(first.statements).toEqual(statements);
    const { composer } = await api();
    const composed = composer.composed;
    expect((await member(document, variables)).statements).toEqual(statements);
    expect(composer.composed).toBe(composed);
  });
});

it('Beyond twenty fragments the cut is the same whatever the graph holds', async () => {
  const relations = ['phones', 'vehicles', 'devices', 'accounts', 'emails', 'addresses', 'associates', 'family'];
  const document = `query($id: ID!) { node(id: $id) { ... on Person { ${['a', 'b', 'c']
    .flatMap((prefix) => relations.map((relation) => `${prefix}_${relation}: ${relation} { totalCount }`))
    .join(' ')} } } }`;
  const [ana, cyd] = [await member(document, { id: ids.ana }), await member(document, { id: ids.cyd })];
  expect(ana.errors).toBeUndefined();
  expect(ana.statements[0]?.split(' + ')).toHaveLength(20);
  expect(ana.statements.slice(1)).toHaveLength(5);
  expect(cyd.statements).toEqual(ana.statements);
});
