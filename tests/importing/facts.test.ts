import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expectTalliesToAddUp } from '../programme/recount.js';
import { api, asking, closeApi, givenGraph, importProblems, outsider } from '../support/api.js';
import { begin, contributor, ended, imported, type Job, running, undone } from '../support/importing.js';

const statistics = asking('statistician', 'performance');
const places = {
  regions: [{ code: 'SEROCU', name: 'South East' }],
  forces: ['hampshire', 'kent'].map((code) => ({ code, name: code, kind: 'FORCE', region: 'SEROCU' })),
};

beforeEach(() => givenGraph({ north: {} }, places));
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

/** One row of a file: the reference is its place. */
interface Claim {
  readonly day: string;
  readonly status: string;
  readonly force: string;
}
const file = (claims: readonly Claim[]) =>
  [
    'Reference,Date,Threat,4P,Impact,Status,Assessor,Force',
    ...claims.map(({ day, status, force }, at) => `D/${at},${day},County lines,Pursue,Major,${status},Desk,${force}`),
  ].join('\n');
const claim = (day = '03/07/2024', status = 'Claimed', force = 'hampshire'): Claim => ({ day, status, force });
const uses = (...counts: readonly number[]) =>
  ['App,Month,Force,Count', ...counts.map((count, at) => `App ${at},07/2024,hampshire,${count}`)].join('\n');

/** Published figures, as at a moment or now. */
async function figures(asAt?: string): Promise<unknown> {
  const { data, errors } = await statistics(
    `query($asAt: DateTime) { programme {
      totals(asAt: $asAt) { disruptions }
      quarter(year: "2024/25", quarter: 2, asAt: $asAt) { newDisruptions }
      disruptions(asAt: $asAt, groupBy: [FINANCIAL_QUARTER, STATUS, FORCE], suppress: false) {
        total { count }
        cells { keys { value } count }
      }
      appUsage(asAt: $asAt, suppress: false) { total { count sum } }
    } }`,
    { asAt },
  );
  expect(errors).toBeUndefined();
  return data.programme;
}
const listed = async () =>
  (await outsider('{ disruptions(first: 50) { nodes { reference at status force { code } } } }')).data.disruptions.nodes
    .map((node: unknown) => JSON.stringify(node))
    .sort();
const used = async () => ((await figures()) as { appUsage: { total: { sum: number } } }).appUsage.total.sum;

/** A moment that is over, after all that was done: what is asked as at it can change no more. */
async function moment(): Promise<string> {
  const now = new Date().toISOString().slice(0, 19);
  await sleep(1_000 - (Date.now() % 1_000));
  return `${now}Z`;
}

describe('Facts that a file brings', () => {
  it('count from the moment at which they came until the moment of the undo, and figures between stay as published', async () => {
    const before = await moment();
    const job = await imported(file([claim(), claim()]), { mapping: 'disruptions' });
    const between = await moment();
    const published = await figures(between);
    expect(published).toMatchObject({ totals: { disruptions: 2 } });
    await undone(job.id);
    await moment();
    expect(await figures()).toMatchObject({ totals: { disruptions: 0 } });
    expect(await figures(between)).toEqual(published);
    expect(await figures(before)).toMatchObject({ totals: { disruptions: 0 } });
  });

  it('come back with the version that states them, by an undo or by a correction that says it again', async () => {
    const first = await imported(uses(10, 1), { mapping: 'app-usage' });
    const second = await imported(uses(12, 1), { mapping: 'app-usage', corrects: first.id });
    expect(await used()).toBe(13);
    await undone(second.id);
    expect(await used()).toBe(11);
    const third = await imported(uses(12, 1), { mapping: 'app-usage', corrects: first.id });
    const fourth = await imported(uses(10, 1), { mapping: 'app-usage', corrects: third.id });
    expect([fourth.state, await used()]).toEqual(['DONE', 11]);
    const again = await begin(uses(10, 1), { mapping: 'app-usage', corrects: third.id });
    expect([again.job.id, again.again]).toEqual([fourth.id, true]);
    for (const { id } of [fourth, third]) await undone(id);
    expect(await used()).toBe(11);
    await undone(first.id);
    expect(await used()).toBe(0);
    await imported(uses(10, 1), { mapping: 'app-usage' });
    expect(await used()).toBe(11);
    await expectTalliesToAddUp();
  });

  it('of any versions that come, are corrected and are undone are those of a store that knows the last alone', async () => {
    const claims = fc.array(
      fc.record({
        day: fc.constantFrom('03/07/2024', '03/10/2024'),
        status: fc.constantFrom('Claimed', 'Moderated', 'Rejected'),
        force: fc.constantFrom('hampshire', 'kent'),
      }),
      { minLength: 1, maxLength: 3 },
    );
    // Of two versions: a file goes back and forth between them.
    const steps = fc.array(fc.constantFrom(0, 1, 'undo' as const), { minLength: 4, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.tuple(claims, claims), steps, async (versions, sequence) => {
        await givenGraph({ north: {} }, places);
        const jobs: { readonly job: Job; readonly content: string }[] = [];
        const published: { readonly asAt: string; readonly told: unknown }[] = [];
        for (const step of sequence) {
          const top = jobs.at(-1);
          if (step === 'undo') {
            if (top) expect((await undone(top.job.id)).state).toBe('UNDONE');
            jobs.pop();
          } else {
            const content = file(versions[step] as Claim[]);
            const corrects = top && content !== top.content ? { corrects: top.job.id } : {};
            const job = await imported(content, { mapping: 'disruptions', ...corrects });
            expect(job).toMatchObject({ state: 'DONE', rejectedCount: 0 });
            if (content !== top?.content) jobs.push({ job, content });
          }
          const told = await figures();
          const asAt = await moment();
          expect(await figures(asAt)).toEqual(told);
          published.push({ asAt, told });
        }
        for (const { asAt, told } of published) expect(await figures(asAt)).toEqual(told);
        await expectTalliesToAddUp();
        const [left, list] = [await figures(), await listed()];
        await givenGraph({ north: {} }, places);
        const last = jobs.at(-1);
        if (last) await imported(last.content, { mapping: 'disruptions' });
        expect([left, list]).toEqual([await figures(), await listed()]);
      }),
      { numRuns: 5 },
    );
  }, 300_000);
});

describe('What somebody recorded by hand of a fact that a file brought', () => {
  const correct = (id: string, count: number) =>
    contributor(
      'mutation($input: AppUsageInput!) { recordAppUsage(input: $input) { fact { id } userErrors { message } } }',
      { input: { app: 'App 0', month: '2024-07', force: 'hampshire', count, corrects: id } },
    );
  const ids = async () =>
    (await contributor('{ appUsage(first: 9) { nodes { id app count } } }')).data.appUsage.nodes as {
      id: string;
      app: string;
      count: number;
    }[];
  const idOf = async (app: string) => (await ids()).find((one) => one.app === app)?.id ?? '';

  it('stands for as long as the file says the same of it, and goes when the file is undone', async () => {
    const first = await imported(uses(10, 1), { mapping: 'app-usage' });
    expect((await correct(await idOf('App 0'), 11)).data.recordAppUsage.userErrors).toEqual([]);
    const second = await imported(uses(10, 2), { mapping: 'app-usage', corrects: first.id });
    expect([second.rejectedCount, await used()]).toEqual([0, 13]);
    const third = await imported(uses(15, 2), { mapping: 'app-usage', corrects: second.id });
    expect([third.rejectedCount, await used()]).toEqual([0, 17]);
    for (const { id } of [third, second, first]) await undone(id);
    expect(await used()).toBe(0);
    await expectTalliesToAddUp();
  });

  it('stands where rows were put in before it, or taken out; and it is said where it stands now', async () => {
    const rows = uses(10, 1).split('\n');
    const with5 = [rows[0], 'New,07/2024,hampshire,5', ...rows.slice(1)].join('\n');
    const first = await imported(uses(10, 1), { mapping: 'app-usage' });
    expect((await correct(await idOf('App 0'), 11)).data.recordAppUsage.userErrors).toEqual([]);
    const second = await imported(with5, { mapping: 'app-usage', corrects: first.id });
    expect([second.rejectedCount, await used()]).toEqual([0, 17]);
    const { admin } = await api();
    const stand = async () =>
      (
        await admin.run(
          'MATCH (fact:AppUsage) WHERE fact.supersededAt > "9999" RETURN fact.app AS app, fact.row AS row ORDER BY row',
        )
      ).map(({ app, row }) => [app, Number(row)]);
    expect(await stand()).toEqual([
      ['New', 1],
      ['App 0', 2],
      ['App 1', 3],
    ]);
    await undone(second.id);
    expect(await used()).toBe(12);
    expect(await stand()).toEqual([
      ['App 0', 1],
      ['App 1', 2],
    ]);
    await expectTalliesToAddUp();
  });

  it('stands through corrections of what an earlier release imported, whose facts were told apart by their rows', async () => {
    const { admin } = await api();
    const older = async (id: string) =>
      admin.run('MATCH (job:ImportJob {id: $a.id}) SET job.rules = 3, job.factRules = null', { id });
    const first = await imported(uses(10, 1), { mapping: 'app-usage' });
    await undone(first.id);
    await older(first.id);
    await admin.run(
      'MATCH (job:ImportJob {id: $a.id}) SET job.state = "WAITING", job.run = job.run + 1, job.heartbeatAt = null',
      { id: first.id },
    );
    expect((await ended(first.id)).state).toBe('DONE');
    expect((await correct(await idOf('App 0'), 11)).data.recordAppUsage.userErrors).toEqual([]);
    const second = await imported(uses(10, 2), { mapping: 'app-usage', corrects: first.id });
    const third = await imported(uses(10, 3), { mapping: 'app-usage', corrects: second.id });
    expect([third.state, await used()]).toEqual(['DONE', 14]);
  });

  it('stays taken back where it was taken back, until the file is imported anew', async () => {
    const first = await imported(uses(10, 1), { mapping: 'app-usage' });
    await contributor(
      'mutation($input: WithdrawFactInput!) { withdrawFact(input: $input) { userErrors { message } } }',
      { input: { fact: await idOf('App 0'), reason: 'Never used' } },
    );
    expect(await used()).toBe(1);
    const second = await imported(uses(10, 2), { mapping: 'app-usage', corrects: first.id });
    expect(await used()).toBe(2);
    await undone(second.id);
    expect(await used()).toBe(1);
    await undone(first.id);
    await imported(uses(10, 1), { mapping: 'app-usage' });
    expect(await used()).toBe(11);
  });
});

describe('A transition of facts that is interrupted', () => {
  beforeAll(async () => (await api()).imports.stop());

  /** Runs imports that fail, as by a fault of ours, where a statement is about to run. */
  async function failing(failAt: string, work: () => Promise<Job>): Promise<Job> {
    const { admin, library } = await api();
    const fatal = library.get(`writing/${failAt}`).body;
    const failed = (run: typeof admin.run) => async (text: string, a?: Parameters<typeof admin.run>[1]) => {
      if (text === fatal) throw new Error('Interrupted on purpose.');
      return run(text, a);
    };
    const broken: typeof admin = {
      ...admin,
      run: failed(admin.run),
      command: (inOne) => admin.command((run) => inOne(failed(run))),
    };
    return running(work, { admin: broken }, () => {});
  }

  it.each([['withdrawFacts'], ['importedFacts'], ['tallyTerms'], ['tallies'], ['removeBareEntities']])(
    'is begun again and ends the same, with each fact counted once: before %s',
    async (failAt) => {
      const first = await running(() => imported(uses(10, 1, 7), { mapping: 'app-usage' }));
      const correct = () => imported(uses(12, 1), { mapping: 'app-usage', corrects: first.id });
      const state = (await failing(failAt, correct)).state;
      // There is nothing bare to be removed after facts: that fails nothing.
      expect(state).toBe(failAt === 'removeBareEntities' ? 'DONE' : 'FAILED');
      if (state === 'FAILED') expect(await used()).toBe(18);
      const second = await running(correct);
      expect([second.state, await used()]).toEqual(['DONE', 13]);
      await expectTalliesToAddUp();
      expect((await failing(failAt, () => undone(second.id))).state).toBe(state === 'DONE' ? 'UNDONE' : 'FAILED');
      await running(() => undone(second.id));
      expect(await used()).toBe(18);
      await expectTalliesToAddUp();
    },
  );

  it('brings nothing twice where it failed after its facts were there', async () => {
    const job = await failing('supersedeImport', async () => {
      const first = await imported(uses(10), { mapping: 'app-usage' });
      return imported(uses(12, 1), { mapping: 'app-usage', corrects: first.id });
    });
    expect([job.state, await used()]).toEqual(['FAILED', 13]);
    const [{ id } = { id: '' }] = (
      await contributor('{ importJobs(operation: "north") { id state } }')
    ).data.importJobs.filter(({ state }: Job) => state === 'DONE');
    const again = await running(() => imported(uses(12, 1), { mapping: 'app-usage', corrects: id }));
    expect([again.state, await used()]).toEqual(['DONE', 13]);
    expect((await running(() => ended(id))).state).toBe('SUPERSEDED');
    await expectTalliesToAddUp();
  });
});
