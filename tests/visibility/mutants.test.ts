import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Composer } from '../../src/graph/composer.js';
import { Library } from '../../src/graph/library.js';
import { resolvers } from '../../src/resolvers/resolvers.js';
import { buildSchema } from '../../src/schema/buildSchema.js';
import { api, closeApi } from '../support/api.js';
import { type Question, relationQuestions, rootQuestions } from './askable.js';
import { answersTo, givenStore, knownOf, measures, type Told } from './asked.js';
import { denserStore } from './randomStore.js';

/*
 * The test of the test: without one test of visibility, taken out of one file of `cypher/` at a time and so out of all that
 * say it by name, some answer on the full graph must change, and the equivalence test so fails. MUTANTS says how many are
 * tried, by chance; `npm run mutants` tries all. What one store does not tell is asked of a few more.
 */

const most = process.env.MUTANTS === 'all' ? Number.POSITIVE_INFINITY : Number(process.env.MUTANTS ?? 0);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
/** Where each mutant's fate is written as it is known: a run of all takes an hour. */
const log = (line: string) => process.stderr.write(`${line}\n`);
const stores = 5;
const schema = buildSchema(join(process.cwd(), 'schema'), resolvers);

/** How statements say that something must be visible. */
const predicates =
  /\(?\b\w+\.open\s+OR\s+(?:\w+\.(?:operation|id)\s+IN\s+\$a\.viewer\.operations\b|any\(held IN \w+\.restrictedTo WHERE held IN \$a\.viewer\.operations\))\)?/g;

/**
 * Of these no mutant is made. Their questions are asked elsewhere, by tests of their own: programme, audit, access, imports,
 * retention, saved charts, exports and deconfliction; or they are run by nobody's question.
 */
const elsewhere =
  /^(migrations|programme|writing|check|batch|audit|access|importing|retention|viewer|charts|exporting|deconfliction)\//;

/** Mutants that change no answer: the test stands there for plain reading, or so that a statement fails closed. */
const equivalent: readonly (readonly [RegExp, string])[] = [
  [/^(fact|region|force)\//, 'published reference data, and what leads to it from a visible fact'],
  [/^\w+\/(operation|source|region|force|originForce) /, 'whatever is visible has a visible operation and source'],
  [/^operation\//, 'whatever a visible operation states is visible'],
  [/\/listInOperation /, 'the records are those of one operation, which is looked for first'],
  [
    /^(event\/participants|missingEpisode\/(foundPlace|missingFrom|person)) /,
    'who took part is as visible as the event',
  ],
  [/^(case|disruption|feedback|missingEpisode)\/list 1$/, 'what a visible fact concerns is visible'],
  [
    /^analysis\/(expandPreview|named|paths|reach) 0$/,
    'what may not be seen has no visible links, along which one would go on',
  ],
  [/^chart\/operations /, 'a visible record has a visible operation: either test would do'],
  [/^matching\/(ofScope 0|alike 0)$/, 'who is found so is described then, by a statement that tests it'],
  [/^(appUsage|capabilityRegistration)\/list 0$/, 'published counts by month, which no operation holds'],
];

interface Mutant {
  readonly name: string;
  readonly place: number;
  readonly text: string;
}

/** The files of `cypher/`, of which one at a time is changed. */
const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
const fileOf = (name: string) => join(folder, `${name}.cypher`);

beforeAll(() => cpSync('cypher', folder, { recursive: true }));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await closeApi();
});

(most === 0 ? it.skip : it)(
  `A file that does not test what the viewer may see is noticed (seed ${seed})`,
  async () => {
    const { shared, admin } = await api();
    const sound = shared.composer;
    const all = sound.library.all().flatMap(({ name }) => mutantsOf(name));
    const picked = fc.sample(fc.nat(all.length - 1), { seed, numRuns: Number.isFinite(most) ? most : 1 });
    const tried = Number.isFinite(most) ? picked.map((place) => all[place] as Mutant) : all;
    let survivors = tried;
    for (const store of fc.sample(denserStore, { seed: 20_250_131, numRuns: stores })) {
      if (survivors.length === 0) break;
      await givenStore(store, store.operations);
      const known = await knownOf(store);
      const told = await answersTo(questionsOf(known));
      const left: Mutant[] = [];
      for (const mutant of survivors) {
        const library = mutated(mutant);
        const concerned = concernedBy(library, sound.library, told, questionsOf(known));
        const before = await answersTo(concerned);
        // Measures are kept for as long as no link changes.
        await admin.run('CREATE (:LinkChange {id: randomUUID()})');
        Object.assign(shared, { composer: new Composer(library) });
        const after = await answersTo(concerned).finally(() => Object.assign(shared, { composer: sound }));
        const survived = JSON.stringify(before) === JSON.stringify(after);
        if (survived) left.push(mutant);
        log(`${survived ? 'left' : 'killed'} ${mutant.name} ${mutant.place} (${concerned.length} questions)`);
      }
      survivors = left;
      log(`${tried.length} mutants, ${survivors.length} left`);
    }
    expect(survivors.map(({ name, place }) => `${name} ${place}`)).toEqual([]);
  },
  7_200_000,
);

const questionsOf = (known: Awaited<ReturnType<typeof knownOf>>): Question[] =>
  [
    ...rootQuestions(schema, known, new Set(['programme'])),
    ...relationQuestions(schema, known, { inEach: 1, except: new Set(['AuditDay', 'AuditEntry', 'AuditSighting']) }),
  ].filter(({ kind }) => kind !== 'pages');

function mutantsOf(name: string): Mutant[] {
  if (elsewhere.test(name)) return [];
  const text = readFileSync(fileOf(name), 'utf8');
  const mutants = [...text.matchAll(predicates)].map(({ 0: found, index }, place) => ({
    ...{ name, place },
    text: `${text.slice(0, index)}${balanced(found)}${text.slice(index + found.length)}`,
  }));
  return mutants.filter(({ place }) => !equivalent.some(([which]) => which.test(`${name} ${place}`)));
}

/** `true`, with the bracket that was taken along without its other half. */
function balanced(found: string): string {
  const count = (bracket: string) => found.split(bracket).length - 1;
  const open = count('(') - count(')');
  return `${open > 0 ? '(' : ''}true${open < 0 ? ')' : ''}`;
}

function mutated({ name, text }: Mutant): Library {
  const whole = readFileSync(fileOf(name));
  writeFileSync(fileOf(name), text);
  try {
    return new Library(folder);
  } finally {
    writeFileSync(fileOf(name), whole);
  }
}

/** Questions whose statements hold a file that has become another. */
function concernedBy(
  library: Library,
  sound: Library,
  told: readonly Told[],
  questions: readonly Question[],
): Question[] {
  const changed = library.all().filter(({ name, body }) => sound.get(name).body !== body);
  // A list is named by itself, not by the streams that it is merged of.
  const lists = library.all().filter(({ streams }) => changed.some(({ name }) => streams.flat().includes(name)));
  const names = new Set([...changed, ...lists].map(({ name }) => name));
  const holds = ({ answer }: Told) => answer.statements.some((one) => one.split(' + ').some((part) => names.has(part)));
  // How a measure is found is told by nothing in its answer.
  const measuring = changed.some(({ name }) => /^(measures|networks)\//.test(name));
  const queries = new Set(
    told.filter((one) => holds(one) || (measuring && measures.has(one.of))).map(({ query }) => query),
  );
  return questions.filter(({ query }) => queries.has(query));
}
