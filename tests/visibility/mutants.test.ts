import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Composer } from '../../src/graph/composer.js';
import { Library } from '../../src/graph/library.js';
import { resolvers } from '../../src/resolvers/resolvers.js';
import { buildSchema } from '../../src/schema/buildSchema.js';
import { api, closeApi } from '../support/api.js';
import { everyQuestion } from './askable.js';
import { answersTo, answerTo, givenStore, knownOf, measures, type Told } from './asked.js';
import { denserStore } from './randomStore.js';

/*
 * The test of the test: without one test of visibility, taken out of one file of `cypher/` at a time and so out of all that
 * say it by name, some answer on the full graph must change, and the equivalence test so fails. MUTANTS says how many are
 * tried, by chance, or the beginning of the names of the files that are tried, as a pattern; `npm run mutants` tries all. What
 * one store does not tell is asked of a few more.
 */

const wanted = process.env.MUTANTS ?? '0';
const byChance = /^\d+$/.test(wanted) ? Number(wanted) : undefined;
const named = new RegExp(`^(${wanted === 'all' ? '' : wanted})`);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
/** Where each mutant's fate is written as it is known: a run of all takes a while. */
const log = (line: string) => process.stderr.write(`${line}\n`);
const stores = 5;
const schema = buildSchema(join(process.cwd(), 'schema'), resolvers);

/** How statements say that something must be visible, or open to all. */
const predicates =
  /(?<=\b(?:WHERE|AND) )\w+\.open\b(?!\s+OR\b)|\(?\b\w+\.open\s+OR\s+(?:\w+\.(?:operation|id)\s+IN\s+\$a\.viewer\.operations\b|any\(held IN \w+\.restrictedTo WHERE held IN \$a\.viewer\.operations\))\)?/g;

/**
 * Of these no mutant is made. Their questions are asked elsewhere, by tests of their own: programme, audit, access, imports,
 * retention, saved charts, exports, deconfliction, washes that went on for longer, what undoes a decision, and quotes; or they
 * are run by nobody's question.
 */
const elsewhere =
  /^((migrations|programme|writing|check|batch|audit|access|importing|retention|viewer|charts|exporting|deconfliction)\/|washing\/(jobs|known) |resolution\/decided |protection\/quotable )/;

/** Mutants that change no answer: the test stands there for plain reading, or so that a statement fails closed. */
const equivalent: readonly (readonly [RegExp, string])[] = [
  [
    /^((fact|missingEpisode|operation|record|source|force|region)\/(force|originForce|forces|region)|(force|region)\/list) /,
    'forces and regions are open to all',
  ],
  [/^location\/(force|region) 1$/, 'forces and regions are open to all'],
  [/^(person|location|organisation|vehicle)\/listInOperation 1$/, 'what an open record is about is open'],
  [
    /^((person|location|vehicle)\/listInOperation 2|phone\/listInOperation 1)$/,
    'the role is in the very operation whose records are listed',
  ],
  [/^(person|organisation|location)\/listNamed 0$/, 'what is hidden carries neither name nor address'],
  [/^person\/listVeiled /, 'it is asked only whether there are many'],
  [/^\w+\/(operation|source) /, 'whatever is visible has a visible operation and source'],
  [/^operation\/(?!list |priorityIndividuals 1)/, 'whatever a visible operation states is visible'],
  [
    /^(event\/participants|missingEpisode\/(foundPlace|missingFrom|person)) /,
    'who took part is as visible as the event',
  ],
  [/^(missingEpisode\/list 1$|transaction\/)/, 'who took part is as visible as the event'],
  [/^(record\/entity|source\/(records|events)) /, 'whatever a visible source states, and of whom, is visible'],
  [/^resolution\/ofEntity [02]$/, 'an operation has a record of all of whom it decides'],
  [
    /^washing\/(found 3|hops [01])$/,
    'a hit is told by the records of it that may be seen; the operation that asks is looked for first',
  ],
  [/^washing\/hops 3$/, 'a role in a visible operation is visible'],
  [
    /^analysis\/(expandPreview|named|paths|reach) 0$/,
    'what may not be seen has no visible links, along which one would go on',
  ],
  [/^analysis\/contacts [01]$/, 'who took part is as visible as the event: either of the two tests would do'],
  [/^measures\/operationNodes /, 'what an operation holds is as visible as it: either of the two tests would do'],
  [
    /^measures\/(chosenNodes|groupNodes 0)/,
    'what may not be seen has no visible link, and what has none is left out of the network',
  ],
  [
    /^protection\/(names 3|namesHeld 1)$/,
    'what tells of a protected person has a visible link to one, and is found by that',
  ],
  [/^chart\/operations /, 'a visible record has a visible operation: either test would do'],
  [/^(search\/search 0|matching\/alike 0)$/, 'the question to the index names whose records may be found'],
  [/^matching\/ofScope 0$/, 'who is found so is described then, by a statement that tests it'],
  [/^(appUsage|capabilityRegistration)\/list 0$/, 'published counts by month, which no operation holds'],
];

/** Statements that stand in no answer's list: they veil it, or are a part of what it shows. By these fields they are told. */
const unnamed: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^protection\/masks$/, ['people', 'emails', 'events', 'nodes', 'Record']],
  [/^protection\/names(Held)?$/, ['people', 'events', 'Source', 'Record']],
  [/^entity\/shownRecords$/, ['people', 'locations', 'vehicles']],
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

(byChance === 0 ? it.skip : it)(
  `A file that does not test what the viewer may see is noticed (seed ${seed})`,
  async () => {
    const sound = (await api()).composer;
    const all = sound.library.all().flatMap(({ name }) => mutantsOf(name));
    const tried =
      byChance === undefined
        ? all.filter(({ name }) => named.test(name))
        : fc.sample(fc.constantFrom(...all), { seed, numRuns: byChance });
    let survivors = tried;
    /** What may tell of those that are left; null as long as some are asked of by nothing yet. */
    let fields: ReadonlySet<string> | null = null;
    for (const [place, store] of fc.sample(denserStore, { seed: 20_250_131, numRuns: stores }).entries()) {
      if (survivors.length === 0) break;
      await givenStore(store, store.operations);
      const known = await knownOf(store);
      // Most are noticed without pages, of which each order is a statement of its own.
      const questions = everyQuestion(schema, known, new Set(['programme']), 1).filter(
        ({ of, kind }) => (place > 0 || kind !== 'pages') && (fields === null || fields.has(of)),
      );
      const told = await answersTo(questions);
      const next = new Set<string>();
      let isUnknown = false;
      const left: Mutant[] = [];
      for (const mutant of survivors) {
        const library = mutated(mutant);
        const concerned = concernedBy(library, sound.library, told);
        const by = await noticing(concerned, new Composer(library));
        if (by === undefined) left.push(mutant);
        if (by === undefined) for (const { of } of concerned) next.add(of);
        if (concerned.length === 0) isUnknown = true;
        log(`${by ? 'killed' : 'left'} ${mutant.name} ${mutant.place} (${by ? by.of : `${concerned.length} asked`})`);
      }
      survivors = left;
      fields = isUnknown ? null : next;
      log(`${tried.length} mutants, ${survivors.length} left`);
    }
    expect(survivors.map(({ name, place }) => `${name} ${place}`)).toEqual([]);
  },
  7_200_000,
);

/** The first question that a mutant answers otherwise, and the sound statements, asked again, as before. */
async function noticing(concerned: readonly Told[], composer: Composer): Promise<Told | undefined> {
  const { shared, admin } = await api();
  const sound = shared.composer;
  const asWith = async (composer: Composer, one: Told) => {
    Object.assign(shared, { composer });
    return answerTo(one).finally(() => Object.assign(shared, { composer: sound }));
  };
  // Measures and names are kept for as long as no link changes.
  const forget = () => admin.run('CREATE (:LinkChange {id: randomUUID()})');
  await forget();
  for (const one of concerned) {
    if (isDeepStrictEqual(await asWith(composer, one), one.answer)) continue;
    await forget();
    if (isDeepStrictEqual(await asWith(sound, one), one.answer)) return one;
    log(`unsteady ${one.of} ${JSON.stringify(one.variables)}`);
  }
  return undefined;
}

function mutantsOf(name: string): Mutant[] {
  const text = readFileSync(fileOf(name), 'utf8');
  const mutants = [...text.matchAll(predicates)].map(({ 0: found, index }, place) => ({
    ...{ name, place },
    text: `${text.slice(0, index)}${balanced(found)}${text.slice(index + found.length)}`,
  }));
  const none = [elsewhere, ...equivalent.map(([which]) => which)];
  return mutants.filter(({ place }) => !none.some((which) => which.test(`${name} ${place}`)));
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

/** What was asked by statements that hold a file that has become another. */
function concernedBy(library: Library, sound: Library, told: readonly Told[]): readonly Told[] {
  const changed = library.all().filter(({ name, body }) => sound.get(name).body !== body);
  // A list is named by itself, not by the streams that it is merged of.
  const lists = library.all().filter(({ streams }) => changed.some(({ name }) => streams.flat().includes(name)));
  const names = new Set([...changed, ...lists].map(({ name }) => name));
  const holds = ({ answer }: Told) => answer.statements.some((one) => one.split(' + ').some((part) => names.has(part)));
  const fields = new Set(
    unnamed.flatMap(([which, fields]) => (changed.some(({ name }) => which.test(name)) ? fields : [])),
  );
  // How a measure is found is told by nothing in its answer.
  const measuring = changed.some(({ name }) => /^(measures|networks)\//.test(name));
  const queries = new Set(
    told
      .filter((one) => holds(one) || fields.has(one.of) || (measuring && measures.has(one.of)))
      .map(({ query }) => query),
  );
  return told.filter(({ query }) => queries.has(query));
}
