import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Plan } from 'neo4j-driver';
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

  describe('with its variables renamed as the composer renames them', () => {
    let plans: ReadonlyMap<Fragment, Plan | Error>;
    beforeAll(async () => {
      const relations = fragments.filter(
        ({ name, streams }) => streams.length === 0 && !/^(writing|batch)\//.test(name),
      );
      const found = await inPairs(relations, async (fragment) => [fragment, await planOf(fragment)] as const);
      plans = new Map(found);
    }, 400_000);

    it('plans', () => {
      const failures = [...plans].flatMap(([{ name }, plan]) =>
        plan instanceof Error ? `${name}: ${plan.message}` : [],
      );
      expect(plans.size).toBeGreaterThan(300);
      expect(failures).toEqual([]);
    });

    // The database hands what a subquery was given on with each of its rows, and groups by it, too: of 92,068 people as a
    // list beside each thing that they use came 1.4 GB. `CALL (list) { ... }` takes it in once and lets it go.
    it('carries no list along from row to row where rows are told apart', () => {
      const carried = [...plans].flatMap(([fragment, plan]) =>
        plan instanceof Error
          ? []
          : keysOf(plan).flatMap((key) => (isList(fragment, key) ? `${fragment.name} ${key}` : [])),
      );
      expect(carried).toEqual([]);
    });
  });

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

async function planOf(fragment: Fragment): Promise<Plan | Error> {
  const { driver } = await api();
  const scope = new Map([...fragment.variables, ...fragment.returns].map((name) => [name, `${name}7`]));
  const body = rename(fragment.body, new Map([...scope, ['parent', 'row1']]));
  // All that the header says it leaves, so that a word too many there is found here.
  const left = fragment.returns.map((name) => scope.get(name)).join(', ');
  const text = `EXPLAIN MATCH (row1:Node) WITH row1, COLLECT {\n${body}\nRETURN [${left}]\n} AS value RETURN value`;
  const asked = driver.executeQuery(text, { a: { viewer: { operations: [] } } });
  return asked.then(({ summary }) => summary.plan as Plan).catch((error: Error) => error);
}

/** The variables by which rows are told apart or grouped, wherever a plan does so. */
function keysOf({ operatorType, arguments: { Details = '' }, children }: Plan): readonly string[] {
  const own = /Distinct|Aggregation/.test(operatorType) ? Details.split(', ').filter((key) => /^\w+7$/.test(key)) : [];
  return [...own.map((key) => key.slice(0, -1)), ...children.flatMap(keysOf)];
}

/** Whether a fragment makes a list of this name, collected, chosen or put together, and nowhere groups by it itself. */
function isList({ body }: Fragment, name: string): boolean {
  const ends = [...body.matchAll(new RegExp(`(\\}|\\]|\\w \\+ \\w+) AS ${name}\\b`, 'g'))];
  const isMeant = new RegExp(`WITH [^\\n]*\\b${name}\\b[^\\n]*\\bcollect\\(`).test(body);
  return !isMeant && ends.some(({ 1: end = '', index }) => end.includes(' + ') || isMade(body, index));
}

/** Whether the bracket that closes here was opened for a subquery or for a choice of some of a list. */
function isMade(body: string, closing: number): boolean {
  let open = 0;
  let at = closing;
  for (; at >= 0; at -= 1) {
    if (/[)\]}]/.test(body[at] ?? '')) open += 1;
    if (/[([{]/.test(body[at] ?? '')) open -= 1;
    if (open === 0) break;
  }
  return body[at] === '{' ? /COLLECT $/.test(body.slice(0, at)) : /^\[\w+ IN /.test(body.slice(at));
}

/** Asks for two at a time, as the machine has two cores. */
async function inPairs<T, Found>(all: readonly T[], ask: (one: T) => Promise<Found>): Promise<Found[]> {
  const found: Found[] = [];
  for (let at = 0; at < all.length; at += 2) found.push(...(await Promise.all(all.slice(at, at + 2).map(ask))));
  return found;
}

function textsBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.parentPath.includes('generated'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** Files that say who may see what is new, and has no links yet. */
const unlinked: ReadonlySet<string> = new Set(['writing/entities', 'writing/events', 'writing/operations']);

/** Files that test no viewer and were read for it: from a visible parent to published forces and regions. */
const reviewed: readonly string[] = [
  // Said beside the test of what the viewer may see.
  'analysis/stands',
  // Said by fragments that tell whom to contact where the policy of an operation allows.
  'deconfliction/whom',
  'event/inPeriod',
  'fact/force',
  // Said beside the test of what the viewer may see.
  'fact/happenedIn',
  'fact/londonDay',
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
