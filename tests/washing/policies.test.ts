import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Tables } from '../../src/loading/tables.js';
import { type Answer, api, asking, closeApi, givenGraph, importProblems, member, outsider } from '../support/api.js';
import type { GivenGraph } from '../support/tablesOf.js';

// Everything that an answer can show of a wash.
const query = `query($identifiers: [String!]!, $operation: ID) { wash(identifiers: $identifiers, operation: $operation) {
  operationReference knownCount unknownCount hitCount
  lines { line text kind label problem isKnown cut hits { disclosure match score parts { match grade age common } kind label
    entity { id label } operation { id reference } operationReference grade lastRecordedAt ageDays records hops
    contact { unit post contact } } }
} }`;
const hits = `{ deconflictions(orderBy: NEWEST) { totalCount nodes { identifier match status kind entity { label }
  asking { isOurs reference askedBy unit contact operation { reference } }
  holding { isOurs reference unit contact operation { reference } }
  notes { nodes { by text } } } } }`;
const notices = '{ deconflictionNotices { side operationReference count } }';

const desk = asking('desk', 'deconfliction');
const boss = asking('boss', 'analyst');
const number = '07700900001';
const staff = {
  regions: [{ code: 'WMROCU', name: 'West Midlands' }],
  staff: [{ ref: 'sam', name: 'Sam Secret', post: 'Lead', unit: 'WMROCU team', contact: 'wm.1@example.org' }],
  staffWork: [{ staff: 'sam', operation: 'hidden', role: 'Operation lead' }],
};

const given = (asks: string, knows: string): GivenGraph => ({
  asks: { open: asks === 'OPEN', deconfliction: policyOf(asks), statements: ['ana'], members: ['member'] },
  hidden: {
    open: knows === 'OPEN',
    deconfliction: policyOf(knows),
    statements: [`zed USES ${number}`],
    members: ['boss'],
  },
});
const policyOf = (word: string) => (word === 'OPEN' ? 'FULL' : (word as 'FULL'));

async function washed(
  ask: typeof member,
  identifiers: readonly string[],
  operation: string | null = 'asks',
): Promise<Answer> {
  const answer = await ask(query, { identifiers, operation });
  expect(answer.errors).toBeUndefined();
  // The answer has left: what follows is told now.
  await new Promise((resolve) => setTimeout(resolve, 20));
  await (await api()).washes.idle();
  return answer;
}

const clear = async () => {
  await (await api()).admin.run('MATCH (node:Deconfliction|Notice|DeconflictionNote) DETACH DELETE node');
};
const seenBy = async (ask: typeof member) => (await ask(hits)).data.deconflictions.nodes;
const toldTo = async (ask: typeof member) => (await ask(notices)).data.deconflictionNotices;

afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

describe('A wash that hits a restricted operation', () => {
  beforeEach(clear);

  it('tells both sides everything where both policies are FULL', async () => {
    await givenGraph(given('FULL', 'FULL'), staff);
    const [line] = (await washed(member, [number])).data.wash.lines;
    expect(line.hits).toEqual([
      expect.objectContaining({
        ...{ disclosure: 'FULL', match: 'EXACT', label: '07700 900001', operationReference: 'hidden' },
        ...{ entity: null, operation: null, records: 1 },
      }),
    ]);
    for (const ask of [member, boss]) {
      expect(await seenBy(ask)).toEqual([
        expect.objectContaining({
          ...{ identifier: '07700 900001', match: 'EXACT', status: 'NEW' },
          asking: expect.objectContaining({ reference: 'asks', askedBy: 'member', isOurs: ask === member }),
          holding: expect.objectContaining({ reference: 'hidden', isOurs: ask === boss }),
        }),
      ]);
      expect(await toldTo(ask)).toEqual([
        { side: 'OPERATION', operationReference: ask === member ? 'asks' : 'hidden', count: 1 },
      ]);
    }
    expect(await seenBy(outsider)).toEqual([]);
    expect(await seenBy(desk)).toEqual([]);
  });

  it('gives by the policy POINTER that there is a match and whom to contact, and nothing else', async () => {
    await givenGraph(given('POINTER', 'POINTER'), staff);
    const { data } = await washed(member, [number]);
    const contact = { unit: 'WMROCU team', post: 'Lead', contact: 'wm.1@example.org' };
    const nothing = { match: null, score: null, parts: null, kind: null, label: null, entity: null, operation: null };
    const none = {
      operationReference: null,
      grade: null,
      lastRecordedAt: null,
      ageDays: null,
      records: null,
      hops: null,
    };
    expect(data.wash.lines[0].hits).toEqual([{ disclosure: 'POINTER', ...nothing, ...none, contact }]);
    const [mine] = await seenBy(member);
    expect(mine).toMatchObject({ identifier: number, kind: null, match: null, entity: null, status: 'NEW' });
    expect(mine.holding).toEqual({
      ...{ isOurs: false, reference: null, operation: null, unit: 'WMROCU team', contact: 'wm.1@example.org' },
    });
    const [theirs] = await seenBy(boss);
    expect(theirs).toMatchObject({
      ...{ identifier: '07700 900001', kind: 'Phone', match: 'EXACT', entity: { label: '07700 900001' } },
    });
    expect(theirs.asking).toMatchObject({ isOurs: false, reference: null, askedBy: null, operation: null });
    expect(JSON.stringify(await member(hits))).not.toMatch(/hidden|Sam|zed/);
  });

  it('shows the asker nothing by the policy SILENT: not in the answer, its counts, its statements, nor afterwards', async () => {
    const asked = [number, '07700 900001', 'ends 0001', '900001', '07700900555', '', 'AB?? X*'];
    const everything = async (graph: GivenGraph, more: Tables) => {
      await clear();
      await givenGraph(graph, more);
      const answers = [await washed(member, asked), await washed(member, asked, null)];
      answers.push(await member(hits), await member(notices));
      return answers.map(({ data, errors, statements }) => ({ data, errors, statements }));
    };
    const { asks = {}, hidden = {} } = given('FULL', 'SILENT');
    const full = await everything({ asks, hidden }, staff);
    // Its owners learn of both: for an operation, and for a person who named none.
    expect(await seenBy(boss)).toHaveLength(2);
    expect(full).toEqual(await everything({ asks }, {}));
  });

  it('tells a silent owner as far as the policy of whoever asked allows', async () => {
    for (const [policy, shown] of [
      ['OPEN', { reference: 'asks', askedBy: 'member' }],
      ['FULL', { reference: 'asks', askedBy: 'member' }],
      ['POINTER', { reference: null, askedBy: null }],
    ] as const) {
      await clear();
      await givenGraph(given(policy, 'SILENT'), staff);
      await washed(member, [number]);
      expect(await seenBy(boss)).toMatchObject([{ identifier: '07700 900001', asking: shown }]);
      expect(await seenBy(member)).toEqual([]);
      expect(await toldTo(boss)).toMatchObject([{ operationReference: 'hidden' }]);
    }
  });

  it('tells the desk alone where both are silent', async () => {
    await givenGraph(given('SILENT', 'SILENT'), staff);
    await washed(member, [number]);
    for (const ask of [member, boss, outsider]) {
      expect(await seenBy(ask)).toEqual([]);
      expect(await toldTo(ask)).toEqual([]);
    }
    expect(await toldTo(desk)).toEqual([{ side: 'DESK', operationReference: null, count: 1 }]);
    expect(await seenBy(desk)).toMatchObject([{ asking: { reference: 'asks' }, holding: { reference: 'hidden' } }]);
  });

  it('is told once, however often it is washed and from whichever side', async () => {
    await givenGraph(given('FULL', 'FULL'), staff);
    for (let time = 0; time < 2; time += 1) await washed(member, [number, '+447700900001']);
    expect(await seenBy(member)).toHaveLength(1);
    expect(await toldTo(boss)).toHaveLength(1);
  });

  it('answers for an operation that is hidden as for one that there is not', async () => {
    await givenGraph(given('FULL', 'FULL'), staff);
    const [hidden, nowhere] = [
      await outsider(query, { identifiers: ['x'], operation: 'hidden' }),
      await outsider(query, { identifiers: ['x'], operation: 'nowhere' }),
    ];
    expect(hidden.errors?.[0]?.message.replace('hidden', 'nowhere')).toBe(nowhere.errors?.[0]?.message);
    expect(hidden.statements).toEqual(nowhere.statements);
  });

  it('tells of one operation where several name the same contact: how many know a thing must not show', async () => {
    const pointer = {
      open: false,
      deconfliction: 'POINTER',
      statements: [`zed USES ${number}`],
      members: ['boss'],
    } as const;
    const asks = { statements: ['ana'], members: ['member'] };
    const everything = async (graph: GivenGraph) => {
      await clear();
      await givenGraph({ asks, ...graph }, { regions: staff.regions });
      await (await api()).admin.run(`MATCH (operation:Operation {open: false}) MATCH (region:Region)
        MERGE (operation)-[:SUPPORTED_BY]->(region)`);
      const answers = [await washed(outsider, [number]), await washed(outsider, [number])];
      answers.push(await outsider(hits), await outsider(notices));
      return answers.map(({ data, statements }) => ({ data, statements }));
    };
    const one = await everything({ first: pointer });
    expect(one[2]?.data.deconflictions.totalCount).toBe(1);
    expect(await everything({ first: pointer, second: pointer, third: pointer })).toEqual(one);
    // Who is a member of all of them sees each.
    expect(await seenBy(boss)).toHaveLength(3);
    expect((await toldTo(boss)).map(({ count }: { count: number }) => count).sort()).toEqual([1, 1, 1, 3]);
  });

  it('gives no pointer for a card, of which a part alone is kept', async () => {
    const card = { ...given('FULL', 'FULL').hidden, statements: ['zed USES CARD'] };
    await givenGraph({ asks: { statements: ['ana'], members: ['member'] }, hidden: card });
    await (await api()).admin.run(
      `MATCH (:Person)-[:USES]->(thing:Node) SET thing:PaymentCard, thing.key = '400000XXXXXX1042'`,
    );
    const { data } = await washed(member, ['4000 0099 9999 1042', '400000******1042']);
    expect(data.wash.hitCount).toBe(0);
    expect(await seenBy(boss)).toEqual([]);
  });

  it('gives no pointer for a part of an identifier: who knows some digits could ask for the rest', async () => {
    await givenGraph(given('FULL', 'POINTER'), staff);
    const { data } = await washed(member, ['ends 0001', '900001', '0770090000']);
    expect(data.wash.hitCount).toBe(0);
    expect(await seenBy(boss)).toEqual([]);
  });
});

describe('Mutation.updateDeconfliction', () => {
  const update = `mutation($input: UpdateDeconflictionInput!) { updateDeconfliction(input: $input) {
    deconfliction { status notes { nodes { text } } } userErrors { field message } } }`;
  let id = '';
  beforeAll(async () => {
    await clear();
    await givenGraph(given('FULL', 'POINTER'), staff);
    await washed(member, [number]);
    id = (await boss('{ deconflictions { nodes { id } } }')).data.deconflictions.nodes[0].id;
  });

  it('changes where it stands for both sides, and keeps notes to those who may read them', async () => {
    const { data } = await boss(update, { input: { id, status: 'CONTACT_MADE', note: 'Ours since May' } });
    expect(data.updateDeconfliction).toEqual({
      deconfliction: { status: 'CONTACT_MADE', notes: { nodes: [{ text: 'Ours since May' }] } },
      userErrors: [],
    });
    await member(update, { input: { id, note: 'Rang them' } });
    expect(await seenBy(member)).toMatchObject([{ status: 'CONTACT_MADE', notes: { nodes: [{ text: 'Rang them' }] } }]);
    const [theirs] = await seenBy(boss);
    expect(theirs.notes.nodes).toHaveLength(2);
  });

  it('is told after each of several in one document as the hit then stands', async () => {
    const { data } = await boss(
      `mutation($one: UpdateDeconflictionInput!, $two: UpdateDeconflictionInput!) {
        one: updateDeconfliction(input: $one) { ...Now } two: updateDeconfliction(input: $two) { ...Now }
      }
      fragment Now on DeconflictionPayload { deconfliction { status notes { totalCount } } }`,
      { one: { id, status: 'NEW' }, two: { id, status: 'RESOLVED', note: 'Done' } },
    );
    expect([data.one.deconfliction.status, data.two.deconfliction.status]).toEqual(['NEW', 'RESOLVED']);
    expect(data.two.deconfliction.notes.totalCount).toBe(data.one.deconfliction.notes.totalCount + 1);
  });

  it('keeps the note of a restricted side to itself, though everybody may see the open one', async () => {
    await clear();
    await givenGraph(given('OPEN', 'POINTER'), staff);
    await washed(outsider, [number]);
    const [{ id: hit }] = (await boss('{ deconflictions { nodes { id } } }')).data.deconflictions.nodes;
    await boss(update, { input: { id: hit, note: 'Our informant holds it' } });
    expect((await seenBy(boss))[0].notes.nodes).toHaveLength(1);
    for (const ask of [outsider, member]) expect((await seenBy(ask))[0].notes.nodes).toEqual([]);
    await clear();
    await givenGraph(given('FULL', 'POINTER'), staff);
    await washed(member, [number]);
    id = (await boss('{ deconflictions { nodes { id } } }')).data.deconflictions.nodes[0].id;
    await boss(update, { input: { id, status: 'CONTACT_MADE' } });
  });

  it('is refused to whoever may not see it, in the words for one that there is not', async () => {
    const tried = async (one: string) =>
      (await outsider(update, { input: { id: one, status: 'RESOLVED' } })).data.updateDeconfliction;
    expect(await tried(id)).toEqual(await tried('none'));
    expect((await boss('{ deconflictions { nodes { status } } }')).data.deconflictions.nodes).toEqual([
      { status: 'CONTACT_MADE' },
    ]);
  });

  it('is refused to a reader of open operations who is no party; whoever asked, a member and the desk may', async () => {
    await clear();
    await givenGraph(given('OPEN', 'OPEN'), staff);
    await washed(asking('asker', 'analyst'), [number]);
    const [{ id: open }] = (await outsider('{ deconflictions { nodes { id } } }')).data.deconflictions.nodes;
    const tried = async (ask: typeof member, input: object) =>
      (await ask(update, { input: { id: open, ...input } })).data.updateDeconfliction;
    for (const input of [{ status: 'RESOLVED' }, { note: 'Not mine' }]) {
      expect(await tried(outsider, input)).toEqual({
        deconfliction: null,
        userErrors: [{ field: 'input.id', message: expect.stringContaining('admitted') }],
      });
    }
    expect(await seenBy(outsider)).toMatchObject([{ status: 'NEW', notes: { nodes: [] } }]);
    for (const [ask, status] of [
      [boss, 'ACKNOWLEDGED'],
      [member, 'CONTACT_MADE'],
      [asking('asker', 'analyst'), 'RESOLVED'],
      [desk, 'NEW'],
    ] as const) {
      expect((await tried(ask, { status })).deconfliction).toMatchObject({ status });
    }
  });
});
