import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Composer } from '../../src/graph/composer.js';
import type { Fragment } from '../../src/graph/fragment.js';
import type { Library } from '../../src/graph/library.js';
import { resolvers } from '../../src/resolvers/resolvers.js';
import { buildSchema } from '../../src/schema/buildSchema.js';
import { api, closeApi } from '../support/api.js';
import { type Question, relationQuestions, rootQuestions } from './askable.js';
import { answersTo, givenStore, knownOf, type Told } from './asked.js';
import { denseStore } from './randomStore.js';

/*
 * The test of the test: without one test of visibility, taken out of one fragment at a time, some answer on the full graph
 * must change, and the equivalence test so fails. MUTANTS says how many are tried, by chance; `npm run mutants` tries all.
 */

const most = process.env.MUTANTS === 'all' ? Number.POSITIVE_INFINITY : Number(process.env.MUTANTS ?? 0);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const schema = buildSchema(join(process.cwd(), 'schema'), resolvers);

/** How statements say that something must be visible. */
const predicates = /\(?\b\w+\.open\s+OR\s+\w+\.(?:operation|id)\s+IN\s+\$a\.viewer\.operations\b\)?/g;

/** Not asked by the equivalence test, or redundant there: what they lead to is visible whenever what they start from is. */
const excepted =
  /^(programme|writing|check|batch|audit|access|importing|retention|protection|fact|region|force|viewer|\w+\/(?:operation|source|region|force|originForce))\b/;

interface Mutant {
  readonly fragment: Fragment;
  readonly body: string;
}

let full: Told[] = [];
let questions: Question[] = [];

beforeAll(async () => {
  if (most === 0) return;
  const store = fc.sample(denseStore, { seed: 20_250_131, numRuns: 1 })[0];
  if (store === undefined) throw new Error('Expected a store.');
  await givenStore(store, store.operations);
  const known = await knownOf(store);
  questions = [
    ...rootQuestions(schema, known, new Set(['programme'])),
    ...relationQuestions(schema, known, { inEach: 8, except: new Set(['AuditDay', 'AuditEntry', 'AuditSighting']) }),
  ].filter(({ kind }) => kind !== 'pages');
}, 300_000);
afterAll(closeApi);

(most === 0 ? it.skip : it)(
  `A fragment that does not test what the viewer may see is noticed (seed ${seed})`,
  async () => {
    const { shared } = await api();
    const sound = shared.composer;
    const all = mutantsOf(sound.library);
    const picked = fc.sample(fc.nat(all.length - 1), { seed, numRuns: Number.isFinite(most) ? most : 1 });
    const tried = Number.isFinite(most) ? picked.map((place) => all[place] as Mutant) : all;
    const survivors: string[] = [];
    for (const mutant of tried) {
      const concerned = await questionsWith(mutant.fragment.name);
      const before = await answersTo(concerned);
      Object.assign(shared, { composer: new Composer(libraryWith(sound.library, mutant)) });
      const after = await answersTo(concerned).finally(() => Object.assign(shared, { composer: sound }));
      if (JSON.stringify(before) === JSON.stringify(after)) survivors.push(mutant.fragment.name);
    }
    if (most === Number.POSITIVE_INFINITY)
      process.stderr.write(`${tried.length} mutants, ${survivors.length} survived\n`);
    expect(survivors).toEqual([]);
  },
  3_600_000,
);

function mutantsOf(library: Library): Mutant[] {
  return library.all().flatMap((fragment) =>
    excepted.test(fragment.name) || fragment.name.startsWith('migrations/')
      ? []
      : [...fragment.body.matchAll(predicates)].map(({ 0: found, index }) => ({
          fragment,
          body: `${fragment.body.slice(0, index)}${balanced(found)}${fragment.body.slice(index + found.length)}`,
        })),
  );
}

/** `true`, with the bracket that was taken along without its other half. */
const balanced = (found: string): string =>
  `${found.startsWith('(') && !found.endsWith(')') ? '(' : ''}true${!found.startsWith('(') && found.endsWith(')') ? ')' : ''}`;

const libraryWith = (library: Library, { fragment, body }: Mutant): Library => {
  const changed = Object.create(library) as Library;
  changed.get = (name) => (name === fragment.name ? { ...fragment, body } : library.get(name));
  changed.all = () => library.all();
  return changed;
};

/** Questions whose statements hold the fragment: each is asked once to know. */
async function questionsWith(name: string): Promise<Question[]> {
  if (full.length === 0) full = await answersTo(questions);
  const { library } = await api();
  // A list is named by itself, not by the streams that it is merged of.
  const lists = library.all().filter(({ streams }) => streams.flat().includes(name));
  const names = new Set([name, ...lists.map((list) => list.name)]);
  const holds = ({ answer }: Told) => answer.statements.some((one) => one.split(' + ').some((part) => names.has(part)));
  const queries = new Set(full.filter(holds).map(({ query }) => query));
  return questions.filter(({ query }) => queries.has(query));
}
