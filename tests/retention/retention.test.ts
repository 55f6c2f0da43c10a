import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { api, asking, closeApi, givenTables } from '../support/api.js';
import { tablesOf } from '../support/tablesOf.js';
import { wholeStore } from '../support/wholeStore.js';

const first = asking('rita', 'records', 'performance');
const second = asking('rob', 'records');
const analyst = asking('member', 'analyst', 'safeguarding');

beforeEach(() => {
  const { sources, ...tables } = tablesOf(
    {
      north: {
        statements: ['ana USES 07700900001', 'ana ROLE SUSPECT', 'ben ASSOCIATE_OF ana'],
        records: { ana: { name: 'Ana Erasable' } },
      },
      west: { statements: ['ana USES 07700900001'], records: { ana: { name: 'Ana West' } } },
      south: { open: false, statements: ['cy'], members: ['nobody'] },
    },
    {
      events: [{ ref: '1', kind: 'Sighting', source: 'source of north', at: '2025-02-01', label: 'Ana Erasable seen' }],
      participants: [{ event: '1', entity: 'ana', role: 'SUBJECT' }],
      'fact.Disruption': [
        {
          ...{ ref: '1', operation: 'north', concerns: ['ana'], at: '2025-01-01', recordedAt: '2025-01-02T00:00:00Z' },
          ...{ primaryThreat: 'COUNTY_LINES', primaryP: 'PURSUE', impact: 'MAJOR', status: 'CLAIMED' },
          rationale: 'Ana Erasable was arrested',
        },
      ],
      'fact.Proceeding': ['REMANDED', 'BAILED', 'Ana Erasable is at the prison'].map((remand, index) => ({
        ...{ ref: `p${index}`, operation: 'north', concerns: ['ana'], at: '2025-01-01' },
        ...{ recordedAt: '2025-01-02T00:00:00Z', offence: 'Theft by Ana Erasable', remand },
        custodyTimeLimit: '2025-07-01',
      })),
    },
  );
  return givenTables({
    ...tables,
    sources: (sources ?? []).map((row) => ({
      ...row,
      ...(row.operation === 'north' ? { title: 'Interview of Ana Erasable' } : {}),
      reviewOn: '2024-05',
    })),
  });
});
afterAll(closeApi);

const idOf = async (query: string) => JSON.stringify((await analyst(query)).data).match(/"id":"([^"]+)"/)?.[1] ?? '';
const operation = () => idOf('{ entity(identifier: "north") { id } }');
const source = () => idOf('{ entity(identifier: "north") { ... on Operation { sources { nodes { id } } } } }');
const decide = async (ask: typeof first, subject: string, decision = 'DISPOSE') =>
  (
    await ask(
      `mutation($input: DecideRetentionInput!) {
        decideRetention(input: $input) { subject { id retentionDecision reviewOn } erased userErrors { field message } }
      }`,
      { input: { subject, group: 'GROUP_1', reviewOn: '2031-01-01', decision, reason: 'Past its time' } },
    )
  ).data.decideRetention;
const dispose = async (ask: typeof first, subject: string) =>
  (
    await ask(
      'mutation($subject: ID!) { dispose(input: { subject: $subject }) { subject { id disposedAt } erased userErrors { field message } } }',
      { subject },
    )
  ).data.dispose;
const figures = async () => {
  const query = `query($asAt: DateTime) { programme { totals(asAt: $asAt) { disruptions supportedOperations }
    disruptions(asAt: $asAt, groupBy: [THREAT_TYPE], suppress: false) { total { count } }
    timeliness(asAt: $asAt) { custody { running remanded extended warnings { warning count } } } } }`;
  const moments = [undefined, '2025-01-03T00:00:00Z', '2025-01-01T00:00:00Z'];
  const answers = await Promise.all(moments.map((asAt) => first(query, { asAt })));
  for (const { errors } of answers) expect(errors).toBeUndefined();
  return answers.map(({ data }) => data);
};

describe('Retention', () => {
  it('lists what is due, longest overdue first, as far as the viewer may see it', async () => {
    const due = async (by: string) =>
      (await first(`{ retentionDue(by: "${by}") { totalCount nodes { id reviewOn } } }`)).data.retentionDue;
    expect((await due('2024-06-01')).totalCount).toBe(2);
    expect((await due('2024-04')).totalCount).toBe(0);
    expect((await analyst('{ retentionDue(by: "2024") { totalCount } }')).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    const subject = await source();
    expect(await decide(first, subject, 'RETAIN')).toEqual({
      ...{ subject: { id: subject, retentionDecision: 'RETAIN', reviewOn: '2031-01-01' }, erased: 0 },
      userErrors: [],
    });
    expect((await due('2024-06-01')).totalCount).toBe(1);
  });

  it('erases what an operation says, and leaves figures as they were, now and as at earlier moments', async () => {
    const before = await figures();
    expect(before[0].programme.timeliness.custody).toMatchObject({ running: 3, remanded: 1 });
    const subject = await operation();
    await decide(first, subject);
    const told = await dispose(second, subject);
    expect(told).toEqual({ subject: { id: subject, disposedAt: expect.any(String) }, erased: 13, userErrors: [] });
    expect(await figures()).toEqual(before);
    expect(JSON.stringify(await wholeStore())).not.toContain('Erasable');
    const { data } = await analyst(`{
      people { nodes { name phones { totalCount } timeline { totalCount } } }
      disruptions { nodes { at impact rationale concerns { totalCount } } }
    }`);
    expect(data.people.nodes).toEqual([{ name: 'Ana West', phones: { totalCount: 1 }, timeline: { totalCount: 0 } }]);
    expect(data.disruptions.nodes).toEqual([
      { at: '2025-01-01', impact: 'MAJOR', rationale: null, concerns: { totalCount: 0 } },
    ]);
    // What was erased on purpose is no fault of the records.
    const faults = await analyst(
      '{ programme { dataQuality(rules: [CONCERNS_NOBODY, NO_ASSESSOR]) { records { totalCount } } } }',
    );
    expect(faults.data.programme.dataQuality).toEqual([{ records: { totalCount: 0 } }, { records: { totalCount: 0 } }]);
    expect((await dispose(second, subject)).userErrors[0].field).toBe('input.subject');
    const { audit } = await api();
    expect(readFileSync(audit.file, 'utf8')).toMatch(/"viewer":"rob".*"kinds":\["ERASURE"\]/);
  });

  it('erases one source and leaves the rest of its operation', async () => {
    const subject = await source();
    await decide(first, subject);
    expect((await dispose(second, subject)).userErrors).toEqual([]);
    const { data } = await analyst('{ disruptions { nodes { rationale } } people { totalCount } }');
    expect(data).toEqual({
      disruptions: { nodes: [{ rationale: 'Ana Erasable was arrested' }] },
      people: { totalCount: 1 },
    });
  });

  it('erases the file and the job that brought a source in', async () => {
    const subject = await source();
    const { admin, imports } = await api();
    const file = imports.tools.folder.file('abc');
    writeFileSync(file, 'Ana Erasable');
    await admin.run(
      "CREATE (:Node:ImportJob {id: 'importJob_1', open: false, source: $a.subject, fileHash: 'abc', fileName: 'Ana Erasable'})",
      {
        subject,
      },
    );
    await decide(first, subject);
    await dispose(second, subject);
    expect(existsSync(file)).toBe(false);
    expect(await admin.run('MATCH (job:ImportJob) RETURN job')).toEqual([]);
  });

  it('needs two people, a decision, the right, and to see what is erased', async () => {
    const subject = await operation();
    const store = await wholeStore();
    const refused = async (ask: typeof first, id: string) => (await dispose(ask, id)).userErrors[0]?.message;
    expect(await refused(second, subject)).toMatch(/decided to dispose/);
    expect(await wholeStore()).toEqual(store);
    await decide(first, subject);
    expect(await refused(first, subject)).toMatch(/somebody else/);
    const { admin } = await api();
    const [hidden] = await admin.run("MATCH (one:Operation {reference: 'south'}) RETURN one.id AS id");
    expect(await refused(second, String(hidden?.id))).toBe(await refused(second, 'operation_none'));
    expect((await decide(first, String(hidden?.id))).userErrors).toEqual((await decide(first, 'none')).userErrors);
    const denied = await analyst('mutation { dispose(input: { subject: "x" }) { erased } }');
    expect(denied.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
