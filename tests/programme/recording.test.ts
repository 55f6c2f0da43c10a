import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { api, asking, closeApi, givenGraph } from '../support/api.js';
import { factTables } from './randomFacts.js';
import { expectTalliesToAddUp } from './recount.js';

const contributor = asking('member', 'contributor');
const stranger = asking('stranger', 'contributor');
const analyst = asking('member', 'analyst');
const performance = asking('statistician', 'performance');
const runs = { numRuns: 8, ...(process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) }) };

const begin = () =>
  givenGraph(
    { north: { statements: ['ana', 'salternGroup'] }, south: { open: false, statements: ['ben'] } },
    factTables([]),
  );

const result = 'factId: fact { id } fact { id recordedAt supersededAt region { code } } userErrors { field message }';
const disruption = {
  ...{ operation: 'North', at: '2025-01-05', force: 'hampshire', primaryThreat: 'COUNTY_LINES', primaryP: 'PURSUE' },
  ...{ impact: 'MAJOR', status: 'CLAIMED', assessor: 'Regional desk', reference: 'D/1' },
};

const record = async (field: string, type: string, input: Record<string, unknown>, ask = contributor) => {
  const { data, errors } = await ask(
    `mutation($input: ${type}!) { it: ${field}(input: $input) { fact { id } userErrors { field message } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data.it as { fact: { id: string } | null; userErrors: { field: string; message: string }[] };
};
const total = async (asAt?: string) =>
  (await performance('query($asAt: DateTime) { programme { totals(asAt: $asAt) { disruptions } } }', { asAt })).data
    .programme.totals.disruptions;
const idOf = async (name: string) =>
  (await analyst('query($n: String!) { search: people(filter: { name: $n }) { nodes { id } } }', { n: name })).data
    .search.nodes[0].id as string;

afterAll(closeApi);

describe('Mutation.recordDisruption', () => {
  beforeAll(begin);

  it('counts at once, in the region of its force, and shows what was written', async () => {
    const { data } = await contributor(
      `mutation($input: DisruptionInput!) { recordDisruption(input: $input) { ${result.replace('factId: fact { id } ', '')} } }`,
      { input: disruption },
    );
    expect(data.recordDisruption).toMatchObject({ userErrors: [], fact: { region: { code: 'SEROCU' } } });
    expect(await total()).toBe(1);
  });

  it('supersedes by a correction, which never overwrites: the older figure can still be asked for', async () => {
    const first = await record('recordDisruption', 'DisruptionInput', { ...disruption, reference: 'D/2' });
    expect(await total()).toBe(2);
    // Two versions within one second cannot be told apart.
    await sleep(1_000 - (Date.now() % 1_000));
    const second = await record('recordDisruption', 'DisruptionInput', {
      ...{ ...disruption, reference: 'D/2', status: 'REJECTED', corrects: first.fact?.id },
    });
    expect(second.userErrors).toEqual([]);
    expect(await total()).toBe(1);
    const older = await analyst('query($id: ID!) { node(id: $id) { ... on Disruption { status supersededAt } } }', {
      id: first.fact?.id,
    });
    expect(older.data.node.status).toBe('CLAIMED');
    expect(older.data.node.supersededAt < '9999').toBe(true);
    const again = await record('recordDisruption', 'DisruptionInput', {
      ...disruption,
      reference: 'D/2',
      corrects: first.fact?.id,
    });
    expect(again.userErrors[0]?.field).toBe('input.corrects');
  });

  it.each([
    ['without an assessor', { assessor: ' ' }, 'input.assessor'],
    ['in the future', { at: '2999-01-01' }, 'input.at'],
    ['before the programme', { at: '1800' }, 'input.at'],
    ['with its primary threat among the others', { otherThreats: ['COUNTY_LINES'] }, 'input.otherThreats'],
    ['of an unknown region', { region: 'ATLANTIS' }, 'input.region'],
    ['of an operation that there is not', { operation: 'nowhere' }, 'input.operation'],
    ['with a reference that another has', { reference: 'D/1' }, 'input.reference'],
    ['about somebody that there is not', { concerns: ['person_none'] }, 'input.concerns'],
  ])('refuses one %s, and writes nothing', async (_what, change, field) => {
    const before = await total();
    const { fact, userErrors } = await record('recordDisruption', 'DisruptionInput', {
      ...disruption,
      reference: 'D/9',
      ...change,
    });
    expect({ fact, fields: userErrors.map((error) => error.field) }).toEqual({ fact: null, fields: [field] });
    expect(await total()).toBe(before);
  });

  it('is where what it corrects is, unless it says otherwise: nothing of a restricted operation becomes open', async () => {
    const seen = async (ask: typeof analyst) =>
      (await ask('{ savingOpportunities { nodes { basis operation { reference } } } }')).data.savingOpportunities.nodes;
    const saving = { at: '2025-01-05', amountGBP: 5000, realised: true };
    const made = await record('recordSavingOpportunity', 'SavingOpportunityInput', {
      ...{ ...saving, operation: 'south', basis: 'as of south' },
    });
    const corrected = await record('recordSavingOpportunity', 'SavingOpportunityInput', {
      ...{ ...saving, basis: 'as of south, corrected', corrects: made.fact?.id },
    });
    expect(corrected.userErrors).toEqual([]);
    expect(await seen(analyst)).toEqual([{ basis: 'as of south, corrected', operation: { reference: 'south' } }]);
    expect(await seen(asking('outsider', 'analyst'))).toEqual([]);
    // Of an operation that there is none of, it is open as before.
    const alone = await record('recordSavingOpportunity', 'SavingOpportunityInput', { ...saving, basis: 'of none' });
    const again = await record('recordSavingOpportunity', 'SavingOpportunityInput', {
      ...{ ...saving, basis: 'of none, corrected', corrects: alone.fact?.id },
    });
    expect(again.userErrors).toEqual([]);
    expect(await seen(asking('outsider', 'analyst'))).toEqual([{ basis: 'of none, corrected', operation: null }]);
    // And it stands behind its figure.
    const { data } = await asking(
      'statistician',
      'analyst',
      'performance',
    )(
      '{ programme { savings(groupBy: [OPERATION]) { cells { keys { value } count withheldRecords records { totalCount } } } } }',
    );
    const none = data.programme.savings.cells.filter(
      ({ keys }: { keys: { value: unknown }[] }) => keys[0]?.value === null,
    );
    expect(none).toMatchObject([{ count: 1, withheldRecords: 0, records: { totalCount: 1 } }]);
  });

  it('is taken back or corrected, not both at once: whoever comes second is told', async () => {
    const withdraw = async (fact: string | undefined) =>
      (
        await contributor(
          'mutation($input: WithdrawFactInput!) { withdrawFact(input: $input) { withdrawnId userErrors { field } } }',
          { input: { fact, reason: 'Test.' } },
        )
      ).data.withdrawFact;
    const before = await total();
    for (const round of [1, 2, 3, 4]) {
      const reference = `D/at once ${round}`;
      const made = await record('recordDisruption', 'DisruptionInput', { ...disruption, reference });
      const [correction, first, second] = await Promise.all([
        record('recordDisruption', 'DisruptionInput', { ...disruption, reference, corrects: made.fact?.id }),
        withdraw(made.fact?.id),
        withdraw(made.fact?.id),
      ]);
      const done = [correction.userErrors, first.userErrors, second.userErrors].filter(({ length }) => length === 0);
      expect(done).toHaveLength(1);
      if (correction.fact) expect((await withdraw(correction.fact.id)).userErrors).toEqual([]);
      expect(await total()).toBe(before);
    }
    await expectTalliesToAddUp();
  });

  it('refuses a day that is in no calendar, and names it', async () => {
    for (const at of ['2024-02-31', '2023-02-29T10:00Z', '2024-04-31T00:00:00Z']) {
      const { errors } = await contributor(
        `mutation { recordSavingOpportunity(input: { at: "${at}", amountGBP: 1, realised: true }) { userErrors { field } } }`,
      );
      expect(errors?.[0]?.message).toContain(at);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('refuses a hidden operation in the words for one that there is not', async () => {
    const message = async (operation: string) =>
      (await record('recordDisruption', 'DisruptionInput', { ...disruption, operation, reference: 'D/8' }, stranger))
        .userErrors;
    expect(await message('south')).toEqual(await message('nowhere'));
  });

  it('needs the right CONTRIBUTE', async () => {
    const { errors } = await analyst(
      'mutation($input: DisruptionInput!) { recordDisruption(input: $input) { userErrors { field } } }',
      { input: disruption },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('Mutation.decideReferral', () => {
  beforeAll(begin);
  const referral = { operation: 'north', at: '2025-01-10', force: 'gmp', kind: 'NRM' };
  const decide = (input: Record<string, unknown>) => record('decideReferral', 'ReferralDecisionInput', input);

  it('takes a referral through its decisions, each a version of its own', async () => {
    const concerns = [await idOf('ana')];
    const made = await record('recordReferral', 'ReferralInput', { ...referral, concerns });
    const early = { referral: made.fact?.id, step: 'REASONABLE_GROUNDS', decision: 'POSITIVE', on: '2025-01-09' };
    expect((await decide(early)).userErrors.map(({ field }) => field)).toEqual(['input.on']);
    const skipped = { referral: made.fact?.id, step: 'CONCLUSIVE_GROUNDS', decision: 'POSITIVE', on: '2025-02-09' };
    expect((await decide(skipped)).userErrors.map(({ field }) => field)).toEqual(['input.decision']);
    const first = await decide({ ...early, on: '2025-01-15' });
    expect(first.userErrors).toEqual([]);
    const second = await decide({ ...skipped, referral: first.fact?.id });
    expect(second.userErrors).toEqual([]);
    const { data } = await performance(`{ programme {
      referrals { total { count } }
      timeliness { nrm { referred reasonableGrounds { decided medianDays } conclusiveGrounds { decided medianDays } reasonableGroundsInTarget } }
    } }`);
    expect(data.programme).toEqual({
      referrals: { total: { count: 1 } },
      timeliness: {
        nrm: {
          referred: 1,
          reasonableGrounds: { decided: 1, medianDays: 5 },
          conclusiveGrounds: { decided: 1, medianDays: 30 },
          reasonableGroundsInTarget: 1,
        },
      },
    });
  });

  it('refuses to record a decision before its referral', async () => {
    const concerns = [await idOf('ana')];
    const input = { ...referral, concerns, reasonableGrounds: 'NEGATIVE', reasonableGroundsOn: '2024-12-31' };
    const { userErrors } = await record('recordReferral', 'ReferralInput', input);
    expect(userErrors).toEqual([
      {
        field: 'input.reasonableGroundsOn',
        message: 'reasonableGroundsOn: expected a date not before at, which is 2025-01-10, got 2024-12-31.',
      },
    ]);
  });
});

describe('Every kind of fact', () => {
  beforeAll(begin);

  it('can be recorded, counted and withdrawn', async () => {
    const ana = await idOf('ana');
    const at = '2025-01-05';
    const base = { operation: 'north', at, force: 'gmp' };
    const inputs: Readonly<Record<string, readonly [string, Record<string, unknown>]>> = {
      recordTasking: ['TaskingInput', { ...base, threatType: 'CUCKOOING' }],
      recordCase: ['CaseInput', { ...base, vawg: true, childExploitation: false }],
      recordRiskAssessment: ['RiskAssessmentInput', { ...base, risk: 'HIGH', concerns: [ana] }],
      recordProduct: ['ProductInput', { ...base, kind: 'EVIDENTIAL', requestedOn: '2024-12', deliveredOn: at }],
      recordProceeding: [
        'ProceedingInput',
        { ...base, offence: 'Theft', concerns: [ana], custodyTimeLimit: '2025-07-05' },
      ],
      recordActivity: ['ActivityInput', { ...base, kind: 'WASH', count: 12 }],
      recordFeedback: ['FeedbackInput', { ...base, text: 'It helped.' }],
      recordCapabilityRegistrations: [
        'CapabilityRegistrationInput',
        { month: '2025-01', app: 'Wash', force: 'gmp', count: 3 },
      ],
      recordAppUsage: ['AppUsageInput', { month: '2025-01', app: 'Wash', force: 'gmp', count: 30 }],
      recordSavingOpportunity: ['SavingOpportunityInput', { ...base, amountGBP: 5000, realised: false }],
    };
    const ids: string[] = [];
    for (const [field, [type, input]] of Object.entries(inputs)) {
      const { fact, userErrors } = await record(field, type, input);
      expect({ field, userErrors }).toEqual({ field, userErrors: [] });
      ids.push(String(fact?.id));
    }
    const [again] = [await record('recordAppUsage', 'AppUsageInput', inputs.recordAppUsage?.[1] ?? {})];
    expect(again?.userErrors.map(({ field }) => field)).toEqual(['input.month']);
    const ask = '{ programme { totals { supportedCases timesAppsUsed savingOpportunitiesGBP } } }';
    expect((await performance(ask)).data.programme.totals).toEqual({
      ...{ supportedCases: 1, timesAppsUsed: 30, savingOpportunitiesGBP: 5000 },
    });
    const { data } = await analyst(
      '{ operations { nodes { reference valueAdded { washes identifiersWashed products { kind products delivered } feedback { text } } } } }',
    );
    expect(
      data.operations.nodes.find(({ reference }: { reference: string }) => reference === 'north').valueAdded,
    ).toEqual({
      ...{ washes: 1, identifiersWashed: 12, feedback: [{ text: 'It helped.' }] },
      products: [{ kind: 'EVIDENTIAL', products: 1, delivered: 1 }],
    });
    for (const id of ids) {
      const withdrawn = await contributor(
        'mutation($input: WithdrawFactInput!) { withdrawFact(input: $input) { withdrawnId userErrors { message } } }',
        { input: { fact: id, reason: 'Recorded twice.' } },
      );
      expect(withdrawn.data.withdrawFact).toEqual({ withdrawnId: id, userErrors: [] });
    }
    expect((await performance(ask)).data.programme.totals).toEqual({
      ...{ supportedCases: 0, timesAppsUsed: 0, savingOpportunitiesGBP: 0 },
    });
  });
});

describe('Programme.restatement', () => {
  beforeAll(begin);

  it('names a share whose whole has changed, though nothing of its part has', async () => {
    const one = { operation: 'north', at: '2025-01-05', force: 'gmp', childExploitation: false };
    for (const vawg of [true, false]) await record('recordCase', 'CaseInput', { ...one, vawg });
    await sleep(1_100);
    const from = new Date().toISOString();
    await sleep(1_100);
    await record('recordCase', 'CaseInput', { ...one, vawg: false });
    const { data } = await performance(
      `query($from: DateTime!) { programme { restatement(from: $from, suppress: false) { figures {
        figure before after addedRecords removedRecords } } } }`,
      { from },
    );
    const figures = data.programme.restatement.figures as readonly { readonly figure: string }[];
    expect(figures.find(({ figure }) => figure === 'supportedCases')).toMatchObject({ before: 2, after: 3 });
    expect(figures.find(({ figure }) => figure === 'casesVawgPercent')).toEqual({
      ...{ figure: 'casesVawgPercent', before: 50, after: 33, addedRecords: 0, removedRecords: 0 },
    });
    expect(figures.map(({ figure }) => figure)).not.toContain('casesVawg');
  });
});

describe('Mutation.recordOperation', () => {
  beforeAll(begin);
  const operation = {
    ...{ reference: 'EMSOU Op 7', holderKind: 'OPERATION', force: 'gmp', status: 'ACTIVE' },
    ...{ socMasterList: false, startedOn: '2024-05-01' },
  };
  const write = async (input: Record<string, unknown>, ask = contributor) => {
    const query = `mutation($input: OperationInput!) { recordOperation(input: $input) {
      operation { id reference force { code } region { code } } userErrors { field } } }`;
    const { data, errors } = await ask(query, { input });
    expect(errors).toBeUndefined();
    return data.recordOperation;
  };
  const count = async () =>
    (await performance('{ programme { totals { supportedOperations socMasterListOperations } } }')).data.programme
      .totals;

  it('counts it, and its correction instead of it; a second one cannot have its reference', async () => {
    const before = await count();
    const { operation: written, userErrors } = await write(operation);
    expect(userErrors).toEqual([]);
    expect(written).toMatchObject({ reference: 'EMSOU Op 7', force: { code: 'gmp' }, region: { code: 'NWROCU' } });
    expect(await count()).toEqual({ ...before, supportedOperations: before.supportedOperations + 1 });
    expect((await write({ ...operation, reference: 'emsou op 7' })).userErrors).toEqual([{ field: 'input.reference' }]);
    const corrected = await write({ ...operation, force: 'sussex', socMasterList: true, corrects: written.id });
    expect(corrected).toMatchObject({ userErrors: [], operation: { id: written.id, force: { code: 'sussex' } } });
    expect(await count()).toEqual({
      supportedOperations: before.supportedOperations + 1,
      socMasterListOperations: before.socMasterListOperations + 1,
    });
    await expectTalliesToAddUp();
  });

  it('lets one of several have a reference that they record at once, whole and with its own members', async () => {
    const people = Array.from({ length: 6 }, (_one, at) => ({
      name: `writer ${at}`,
      ask: asking(`writer ${at}`, 'contributor'),
    }));
    const input = { ...operation, reference: 'SEROCU Op 99', access: 'RESTRICTED' };
    // All of them come to where the first must write before any of them may.
    const { admin, driver } = await api();
    const session = driver.session({ database: 'neo4j' });
    const holding = await session.beginTransaction();
    await holding.run("MATCH (schema:Schema {name: 'toex'}) SET schema.scopes = schema.scopes");
    const writing = Promise.all(people.map(({ name, ask }) => write({ ...input, name }, ask)));
    const blocked = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS n";
    while (Number((await admin.run(blocked))[0]?.n) < people.length) await sleep(50);
    await holding.commit();
    await session.close();
    const answers = await writing;
    const written = answers.flatMap((answer, at) => (answer.operation === null ? [] : [{ ...answer, at }]));
    expect(written).toHaveLength(1);
    for (const answer of answers) {
      if (answer.operation === null) expect(answer.userErrors).toEqual([{ field: 'input.reference' }]);
    }
    const [stored] = await admin.run(
      `MATCH (one:Operation {referenceKey: 'SEROCUOP99'})
       RETURN one.id AS id, one.name AS name, one.recordedBy AS by, [(member:Member)-[:ADMITTED_TO]->(one) | member.id] AS members`,
    );
    const winner = people[written[0]?.at ?? 0]?.name;
    expect(stored).toEqual({ id: written[0]?.operation.id, name: winner, by: winner, members: [winner] });
    await expectTalliesToAddUp();
  });

  it('hides a restricted one from all but its writer', async () => {
    const { operation: written } = await write({ ...operation, reference: 'Hidden 1', access: 'RESTRICTED' });
    expect(written.reference).toBe('Hidden 1');
    const seen = async (ask: typeof analyst) =>
      (await ask('query($id: ID!) { node(id: $id) { id } }', { id: written.id })).data.node;
    expect(await seen(analyst)).not.toBeNull();
    expect(await seen(stranger)).toBeNull();
  });
});

describe('Tallies after random writes and corrections', () => {
  it('equal a recount of the versions', async () => {
    const step = fc.record({
      what: fc.constantFrom('new', 'correct', 'withdraw'),
      place: fc.nat(),
      status: fc.constantFrom('CLAIMED', 'MODERATED', 'REJECTED'),
      threat: fc.constantFrom('COUNTY_LINES', 'CUCKOOING'),
      at: fc.constantFrom('2024-05-01', '2024-06', '2025-01-01'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        await begin();
        const current: string[] = [];
        for (const { what, place, status, threat, at } of steps) {
          const index = current.length === 0 ? -1 : place % current.length;
          const input = { ...disruption, reference: undefined, status, primaryThreat: threat, at };
          if (what === 'new' || index < 0) {
            current.push(String((await record('recordDisruption', 'DisruptionInput', input)).fact?.id));
          } else if (what === 'correct') {
            const { fact } = await record('recordDisruption', 'DisruptionInput', {
              ...input,
              corrects: current[index],
            });
            current[index] = String(fact?.id);
          } else {
            await contributor('mutation($input: WithdrawFactInput!) { withdrawFact(input: $input) { withdrawnId } }', {
              input: { fact: current[index], reason: 'Test.' },
            });
            current.splice(index, 1);
          }
        }
        await expectTalliesToAddUp();
        const { data } = await performance(
          '{ programme { disruptions(filter: { statuses: ["CLAIMED", "MODERATED", "REJECTED"] }) { total { count } } } }',
        );
        expect(data.programme.disruptions.total.count).toBe(current.length);
      }),
      runs,
    );
  }, 300_000);
});
