import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { asking, closeApi, givenGraph, member, outsider } from '../support/api.js';
import type { GivenGraph } from '../support/tablesOf.js';
import { wholeStore } from '../support/wholeStore.js';

const graph = (southIsOpen: boolean): GivenGraph => ({
  north: {
    statements: ['ana USES 07700900001 until 2025-01-01', 'ana ROLE SUSPECT', 'ben ASSOCIATE_OF ana'],
    records: { ana: { name: 'Ana Brown' } },
  },
  south: {
    open: southIsOpen,
    members: ['member', 'boss'],
    statements: [
      'ana USES 07700900001 until 2025-06-01',
      'ana USES 07700900002 basis CONTACT_PATTERN',
      'ana USES 07700900002 basis MESSAGE_CONTENT',
      'cy ASSOCIATE_OF ana',
      'cy ROLE WITNESS',
      'oldHouse',
    ],
    records: { ana: { name: 'Anna Browne', birthDate: '1989-04' } },
  },
  west: { open: false, members: ['boss'], statements: ['ana USES 07700900002', 'cy'] },
});
const more = {
  events: [{ ref: '1', kind: 'Sighting', source: 'source of south', at: '2025-02-01' }],
  participants: [{ event: '1', entity: 'ana', role: 'SUBJECT' }],
  staff: [{ ref: '1', name: 'Sam' }],
  staffWork: [{ staff: '1', operation: 'south', role: 'LEAD' }],
  'fact.Disruption': [
    { ref: '1', operation: 'south', concerns: ['ana'], at: '2025-01-01', recordedAt: '2025-01-02T00:00:00Z' },
  ],
};
const given = (southIsOpen: boolean) => givenGraph(graph(southIsOpen), more);

const boss = asking('boss', 'admin');
const chief = asking('chief', 'admin');
const payload = '{ operation { reference access members } changed userErrors { field message } }';
const command = (name: string) => {
  const [head = '', ...tail] = name;
  const input = name.endsWith('Member') ? 'Member' : `${head.toUpperCase()}${tail.join('')}`;
  return `mutation($input: ${input}Input!) { ${name}(input: $input) ${payload} }`;
};
const tell = async (who: typeof boss, name: string, input: Record<string, unknown>) => {
  const { data, errors } = await who(command(name), { input });
  expect(errors).toBeUndefined();
  return data[name];
};
const refused = async (who: typeof boss, name: string, input: Record<string, unknown>) => {
  const before = await wholeStore();
  const { operation, changed, userErrors } = await tell(who, name, input);
  expect([operation, changed]).toEqual([null, 0]);
  expect(await wholeStore()).toEqual(before);
  return userErrors;
};

/** The store without what an operation says of its own access, and without its number. */
const held = async (): Promise<unknown> =>
  JSON.parse(JSON.stringify(await wholeStore(), (key, value) => (key === 'access' ? undefined : value)));

beforeEach(() => given(false));
afterAll(closeApi);

describe('Opening and restricting an operation', () => {
  let open: unknown;
  let restricted: unknown;
  beforeAll(async () => {
    await given(true);
    open = await held();
    await given(false);
    restricted = await held();
  });

  it('leaves the store as if the operation had been so from the start, both ways', async () => {
    expect(open).not.toEqual(restricted);
    const opened = await tell(boss, 'openOperation', { operation: 'South' });
    expect(opened).toMatchObject({
      operation: { reference: 'south', access: 'OPEN', members: ['boss', 'member'] },
      userErrors: [],
    });
    expect(await held()).toEqual(open);
    const { operation, changed } = await tell(chief, 'restrictOperation', { operation: 'south' });
    expect(operation.access).toBe('RESTRICTED');
    expect(changed).toBe(opened.changed);
    expect(changed).toBe(14);
    expect(await held()).toEqual(restricted);
  });

  it('holds from the next request on, for those who are members and those who are not', async () => {
    const seen =
      '{ people(orderBy: NAME) { nodes { name birthDate phones { totalCount } } } disruptions { totalCount } }';
    const before = await outsider(seen);
    expect(before.data.people.nodes).toEqual([
      { name: 'Ana Brown', birthDate: null, phones: { totalCount: 1 } },
      { name: 'ben', birthDate: null, phones: { totalCount: 0 } },
    ]);
    await tell(boss, 'openOperation', { operation: 'south' });
    expect((await outsider(seen)).data).toEqual((await member(seen)).data);
    expect((await outsider(seen)).data).toMatchObject({
      people: { nodes: [{ birthDate: '1989-04', phones: { totalCount: 2 } }, {}, { name: 'cy' }] },
      disruptions: { totalCount: 1 },
    });
    await tell(boss, 'restrictOperation', { operation: 'south' });
    expect((await outsider(seen)).data).toEqual(before.data);
  });

  it('counts what was tallied as before, for all who read statistics', async () => {
    const totals = async () => (await outsider('{ programme { totals { disruptions supportedOperations } } }')).data;
    const before = await totals();
    await tell(boss, 'openOperation', { operation: 'south' });
    expect(await totals()).toEqual(before);
  });
});

describe('Who may change access', () => {
  it('is an administrator, and nobody else', async () => {
    for (const role of ['analyst', 'contributor', 'performance', 'reader', 'deconfliction', 'auditor']) {
      for (const name of ['openOperation', 'restrictOperation', 'admitMember', 'removeMember']) {
        const input = name.endsWith('Member') ? { operation: 'south', member: 'x' } : { operation: 'south' };
        const { errors } = await asking('boss', role)(command(name), { input });
        expect([role, name, errors?.[0]?.extensions.code]).toEqual([role, name, 'FORBIDDEN']);
      }
      const { errors } = await asking('boss', role)('{ operationAccess(operation: "south") { access } }');
      expect([role, errors?.[0]?.extensions.code]).toEqual([role, 'FORBIDDEN']);
    }
  });

  it('gives to all only what they may see themselves, and makes nobody a member who asks for themselves', async () => {
    expect(await refused(chief, 'openOperation', { operation: 'south' })).toEqual([
      {
        field: 'input.operation',
        message: 'operation: expected an operation of which you are a member; another administrator can admit you.',
      },
    ]);
    expect((await refused(chief, 'admitMember', { operation: 'south', member: 'chief' }))[0].field).toBe(
      'input.member',
    );
    expect(await refused(chief, 'restrictOperation', { operation: 'north', members: ['mia', 'chief'] })).toEqual([
      { field: 'input.members', message: 'members: expected others; another administrator can admit you.' },
    ]);
    await tell(boss, 'admitMember', { operation: 'south', member: 'chief' });
    expect((await tell(chief, 'openOperation', { operation: 'south' })).userErrors).toEqual([]);
    // Whom another has made a member may be named again.
    const again = { operation: 'south', members: ['chief'] };
    expect((await tell(chief, 'restrictOperation', again)).operation.members).toContain('chief');
  });

  it('reads nothing of what the operation holds by it', async () => {
    const { errors } = await boss('{ people { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(
      (await chief('{ operationAccess(operation: "south") { reference access members } }')).data.operationAccess,
    ).toEqual({ reference: 'south', access: 'RESTRICTED', members: ['boss', 'member'] });
    expect((await chief('{ operationAccess(operation: "none") { reference } }')).data.operationAccess).toBeNull();
  });
});

describe('Members', () => {
  const names = async () => {
    const { data } = await asking('mia', 'analyst')('{ people { nodes { name } } }');
    return data.people.nodes.map(({ name }: { name: string }) => name);
  };

  it('see an operation from their next request on, until they are removed', async () => {
    expect(await names()).toEqual(['Ana Brown', 'ben']);
    const { operation } = await tell(chief, 'admitMember', { operation: 'south', member: 'mia' });
    expect(operation.members).toEqual(['boss', 'member', 'mia']);
    expect(await names()).toContain('cy');
    await tell(chief, 'removeMember', { operation: 'south', member: 'mia' });
    expect(await names()).toEqual(['Ana Brown', 'ben']);
  });

  it('are never none of a restricted operation, nor anything but subjects of tokens', async () => {
    await tell(boss, 'removeMember', { operation: 'south', member: 'member' });
    expect(await refused(boss, 'removeMember', { operation: 'south', member: 'boss' })).toHaveLength(1);
    expect(await refused(boss, 'removeMember', { operation: 'south', member: 'member' })).toHaveLength(1);
    expect(await refused(boss, 'restrictOperation', { operation: 'north' })).toEqual([
      { field: 'input.members', message: expect.stringContaining('at least one member') },
    ]);
    for (const member of ['', ' ', 'a\u0000b', 'x'.repeat(201)]) {
      expect(await refused(boss, 'admitMember', { operation: 'south', member })).toHaveLength(1);
    }
    for (const [name, operation] of [
      ['openOperation', 'none'],
      ['openOperation', 'north'],
      ['restrictOperation', 'south'],
      ['restrictOperation', 'none'],
      ['admitMember', 'none'],
      ['removeMember', 'none'],
    ] as const) {
      const input = name.endsWith('Member') ? { operation, member: 'mia' } : { operation };
      expect(await refused(boss, name, input)).toHaveLength(1);
    }
  });
});
