import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fragment } from '../../src/graph/fragment.js';
import { rename } from '../../src/graph/rename.js';
import { namingTypes } from '../../src/writing/nameless.js';
import { api, closeApi } from '../support/api.js';

/**
 * Reads anybody may make: reference data that is published, and networks in memory, which `networks/narrow` has made for the
 * viewer. Everything else must test who asks.
 */
const public_ = /^(batch|writing|check|programme|force|region|networks)\//;

describe('Every .cypher file', () => {
  let fragments: readonly Fragment[] = [];
  beforeAll(async () => {
    fragments = (await api()).library.all().filter(({ name }) => !name.startsWith('migrations/'));
  });
  afterAll(closeApi);

  it('says what it is for, what it returns and what it costs', () => {
    const incomplete = fragments.filter(({ header }) => !/^Returns:/m.test(header) || !/^Cost:/m.test(header));
    expect(incomplete.map(({ name }) => name)).toEqual([]);
  });

  it('takes one parameter, $a', () => {
    const others = fragments.filter(({ body }) => /\$(?!a\b|\()/.test(body));
    expect(others.map(({ name }) => name)).toEqual([]);
  });

  it('tests what the viewer may see, or reads nothing but published reference data', () => {
    const blind = fragments.filter(
      ({ name, body, streams }) => !public_.test(name) && streams.length === 0 && !body.includes('$a.viewer'),
    );
    expect(blind.map(({ name }) => name)).toEqual(reviewed);
  });

  it('that changes links, or what they are seen by, leaves a mark by which kept answers are known to be old', () => {
    const changes =
      /\blink\.(open|scope|lead|operation) =|\bDELETE (link|node|event)\b|\.commonTo =|\b(operation|event|node|entity)\.open =/;
    const changing = fragments.filter(({ name, body }) => name.startsWith('writing/') && changes.test(body));
    const silent = changing.filter(({ name, body }) => !/LinkChange|NamelessChange/.test(body) && !unlinked.has(name));
    expect(changing.length).toBeGreaterThan(10);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('that finds names looks along no other links than those whose change is marked as naming', () => {
    const asked = fragments
      .filter(({ name }) => /^protection\/(names|namesHeld|protectedMark|protectedPerson|tellingTexts)$/.test(name))
      .flatMap(({ body }) => [...body.matchAll(/\[\w*:([A-Z_|]+)/g)].flatMap(([, types = '']) => types.split('|')));
    expect(asked.length).toBeGreaterThan(10);
    expect(new Set(asked)).toEqual(new Set([...namingTypes, 'ABOUT']));
  });

  it('plans, with its variables renamed as the composer renames them', async () => {
    const { admin } = await api();
    const failures: string[] = [];
    const relations = fragments.filter(({ name, streams }) => streams.length === 0 && !/^(writing|batch)\//.test(name));
    const check = async (fragment: Fragment) => {
      const scope = new Map([...fragment.variables, ...fragment.returns].map((name) => [name, `${name}7`]));
      const body = rename(fragment.body, new Map([...scope, ['parent', 'row1']]));
      const found = fragment.returns[0] === undefined ? '' : scope.get(fragment.returns[0]);
      const text = `EXPLAIN MATCH (row1:Node) WITH row1, COLLECT {\n${body}\nRETURN ${found}\n} AS value RETURN value`;
      await admin
        .run(text, { viewer: { operations: [] } })
        .catch((error: Error) => failures.push(`${fragment.name}: ${error.message}`));
    };
    for (const pair of pairs(relations)) await Promise.all(pair.map(check));
    expect(failures).toEqual([]);
  }, 180_000);

  it('that is merged of streams has the orders of each of them, key by key, and a stream for every question', () => {
    const byName = new Map(fragments.map((fragment) => [fragment.name, fragment]));
    const merged = fragments.filter(({ streams }) => streams.length > 0);
    expect(merged.length).toBeGreaterThan(0);
    const types = ({ orders }: Fragment) =>
      [...orders].map(([order, keys]) => [order, keys.map(({ descending, type }) => ({ descending, type }))]);
    for (const list of merged) {
      for (const stream of list.streams.flat().map((name) => byName.get(name) as Fragment)) {
        expect([stream.name, types(stream)]).toEqual([stream.name, types(list)]);
        expect([stream.name, stream.returns]).toEqual([stream.name, list.returns]);
      }
      for (const group of list.streams) {
        const last = byName.get(group.at(-1) ?? '') as Fragment;
        // What is read for some viewers alone is left out for others.
        expect([last.name, last.when.replace('viewer.veiled', ''), last.probe]).toEqual([last.name, '', '']);
      }
    }
  });

  it('is named by the schema, by a list or by the code, so that none is left over', () => {
    const lists = fragments.flatMap(({ streams }) => streams.flat());
    const text = [...textsBelow('schema', '.graphql'), ...textsBelow('src', '.ts'), ...lists].join('\n');
    const unnamed = fragments.filter(({ name }) => {
      const [folder, file] = name.split('/');
      return !text.includes(folder === 'writing' || folder === 'check' ? `${file}'` : name);
    });
    expect(unnamed.map(({ name }) => name)).toEqual([]);
  });
});

const pairs = <T>(all: readonly T[]): T[][] =>
  all.flatMap((_one, index) => (index % 2 === 0 ? [all.slice(index, index + 2)] : []));

function textsBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.parentPath.includes('generated'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** Files that say who may see what is new, and has no links yet. */
const unlinked: ReadonlySet<string> = new Set(['writing/entities', 'writing/events', 'writing/operations']);

/** Files that test no viewer and were read for it: from a visible parent to published forces and regions. */
const reviewed: readonly string[] = [
  'fact/force',
  'fact/region',
  'missingEpisode/force',
  'node/kindLabel',
  'operation/force',
  'operation/locatedIn',
  'operation/region',
  'record/force',
  'record/region',
  'search/searchedCode',
  'source/originForce',
];
