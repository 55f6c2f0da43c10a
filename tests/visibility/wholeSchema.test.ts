import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resolvers } from '../../src/resolvers/resolvers.js';
import { buildSchema } from '../../src/schema/buildSchema.js';
import { closeApi } from '../support/api.js';
import { everyQuestion, type Question } from './askable.js';
import { answered, answersTo, givenStore, knownOf, type Told } from './asked.js';
import { denseStore, isSeen, protectedNames, type RandomStore } from './randomStore.js';
import { seeds } from './seeds.js';

/*
 * The equivalence rule, asked of every root field, every argument, every field of an input object and every relation of
 * every type that the schema has: `askable.ts` makes the questions of the schema itself. To add a field nothing needs to
 * be done here, unless the test says so:
 * - an argument of text that no other has: tell `values.ts` what to ask it for;
 * - a field that the random store holds nothing for: give `randomRows.ts` something to find, in every operation;
 * - arguments of which a statement needs several at once: ask them together in `together.ts`;
 * - a field that must not be asked this way: name it below, with the test that asks it instead.
 */

/** Asked by programmeEquivalence.test.ts, as published figures count everything. */
const elsewhere = new Set(['programme']);
/** Root fields for which the viewer here must get nothing: they need rights that do not go together with reading. */
const forbidden = [
  ...['auditDays', 'auditEntries', 'auditIndex', 'auditSightings', 'auditedValues', 'operationAccess'],
  ...['deconfliction', 'deconflictions', 'resolveQuote', 'retentionDue'],
];
/** Root fields for which a loaded store holds nothing: no job brought it in or washed it, and nobody saved a chart. */
const empty = [
  ...['appUsage', 'capabilityRegistrations', 'importJob', 'importJobs', 'washJob', 'washJobs', 'chart', 'charts'],
  'deconflictionNotices',
];
const schema = buildSchema(join(process.cwd(), 'schema'), resolvers);

// Planning every statement that the schema allows takes the database minutes: `npm run equivalence` asks them.
const asked = process.env.WHOLE_SCHEMA === 'true' ? describe : describe.skip;

asked('The equivalence rule', () => {
  afterAll(closeApi);

  it.each(seeds)(
    'holds for every field and argument: the full graph answers as one without what the viewer may not see (%s seed %i)',
    async (name, seed, numRuns) => {
      for (const store of fc.sample(denseStore, { seed, numRuns })) {
        await givenStore(store, store.operations);
        const known = await knownOf(store);
        const questions = everyQuestion(schema, known, elsewhere, 8).filter(share(name === 'fixed', store));
        const full = await answersTo(questions);
        if (name === 'fixed') expect(unanswered(full)).toEqual([...empty, ...forbidden].sort());
        // Who is a victim or a child by what this viewer may see is named in no answer.
        const texts = JSON.stringify(full.map(({ answer }) => answer));
        expect(protectedNames(store).filter((name) => texts.includes(name))).toEqual([]);
        await givenStore(store, store.operations.filter(isSeen));
        for (const [index, told] of (await answersTo(questions)).entries()) expect(full[index]).toEqual(told);
      }
    },
    1_200_000,
  );
});

/**
 * The fixed seed asks for everything but pages, of which it asks a third; a fresh one asks a third of all. Each statement
 * must be planned once, which is what takes the time.
 */
const share = (fixed: boolean, { picks }: RandomStore) => {
  const third = (fixed ? 1 : (picks[0] ?? 0)) % 3;
  return ({ kind }: Question, index: number) => (fixed && kind !== 'pages') || index % 3 === third;
};

/** A question that is never answered with anything tests nothing. */
function unanswered(all: readonly Told[]): string[] {
  const fields = new Set(all.map(({ of }) => of));
  for (const { of, answer } of all) if (answered(answer)) fields.delete(of);
  return [...fields].sort();
}
