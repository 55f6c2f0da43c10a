import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fragment } from '../../src/graph/fragment.js';
import { rename } from '../../src/graph/rename.js';
import { api, closeApi } from '../support/api.js';

/** Reads anybody may make: reference data that is published. Everything else must test who asks. */
const public_ = /^(batch|writing|programme|force|region)\//;

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
    const blind = fragments.filter(({ name, body }) => !public_.test(name) && !body.includes('$a.viewer'));
    expect(blind.map(({ name }) => name)).toEqual(reviewed);
  });

  it('plans, with its variables renamed as the composer renames them', async () => {
    const { admin } = await api();
    const failures: string[] = [];
    const relations = fragments.filter(({ name }) => !/^(writing|batch|viewer)\//.test(name));
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

  it('is named by the schema or by the code, so that none is left over', () => {
    const text = [...textsBelow('schema', '.graphql'), ...textsBelow('src', '.ts')].join('\n');
    const unnamed = fragments.filter(({ name }) => {
      const [folder, file] = name.split('/');
      return !text.includes(folder === 'writing' ? `${file}'` : name);
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

/** Files that test no viewer and were read for it: from a visible parent to published forces and regions. */
const reviewed: readonly string[] = [
  'fact/force',
  'fact/region',
  'location/force',
  'location/region',
  'missingEpisode/force',
  'operation/force',
  'operation/locatedIn',
  'operation/region',
  'source/originForce',
];
