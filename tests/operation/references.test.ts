import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, closeApi, givenGraph, member, outsider } from '../support/api.js';

const number = '07700900001';

/** Two open operations know one phone, and so does a restricted one, which alone knows that ana and ben are associates. */
beforeAll(() =>
  givenGraph(
    {
      'North Op 1': { statements: [`ana USES ${number}`, `ben USES ${number}`, 'ana ROLE SUSPECT'] },
      'North Op 2': { statements: [`cy USES ${number}`] },
      'South Op 3': { open: false, statements: [`dee USES ${number}`, 'ana ASSOCIATE_OF ben'] },
    },
    {
      events: [{ ref: 'seen', kind: 'Sighting', source: 'source of North Op 1', at: '2024-03-01', row: 9 }],
      participants: [{ event: 'seen', entity: 'ana', role: 'SUBJECT' }],
    } as never,
  ),
);
afterAll(closeApi);

const query = `query($operation: ID, $operations: [ID!]) {
  people(filter: { operation: $operation }) { nodes { label } totalCount }
  events(filter: { operation: $operation }) { totalCount }
  emails(operation: $operation) { totalCount }
  commonLinks(operations: $operations) { shared { nodeId sharedBy } }
  charts(operation: $operation) { id }
}`;

let ids: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  const { data } = await member('{ operations { nodes { id reference } } people { nodes { id label } } }');
  const named = data.operations.nodes.map(({ id, reference }: Record<string, string>) => [reference, id]);
  ids = Object.fromEntries([
    ...named,
    ...data.people.nodes.map(({ id, label }: Record<string, string>) => [label, id]),
  ]);
});
const idOf = (name: string) => ids[name] ?? `no ${name}`;
const lists = (who: typeof member, operation: string, other: string): Promise<Answer> =>
  who(query, { operation, operations: [operation, other] });

describe('Where operations are named', () => {
  it('a reference, however it is written, means what the id means', async () => {
    const byId = await lists(outsider, idOf('North Op 1'), idOf('North Op 2'));
    expect(byId.data.people.totalCount).toBe(2);
    expect(byId.data.events.totalCount).toBe(1);
    expect(byId.data.commonLinks.shared).toHaveLength(1);
    for (const [operation, other] of [
      ['North Op 1', 'North Op 2'],
      ['north-op/1', 'NORTHOP2'],
    ] as const) {
      const byReference = await lists(outsider, operation, other);
      expect(byReference.data).toEqual(byId.data);
    }
  });

  it('ids cost no statement more, and references one for all of a list', async () => {
    const ask = (filter: string) => outsider(`{ people(filter: { operation: "${filter}" }) { nodes { label } } }`);
    const byId = await ask(idOf('North Op 1'));
    expect(byId.statements).toHaveLength(1);
    const byReference = await ask('North Op 1');
    expect(byReference.statements).toEqual(['operation/named', ...byId.statements]);
  });

  it('one that the viewer may not see reads as one that there is not', async () => {
    const [hidden, absent] = [
      await lists(outsider, 'South Op 3', 'North Op 1'),
      await lists(outsider, 'No', 'North Op 1'),
    ];
    expect(hidden.errors).toBeUndefined();
    expect(hidden.data).toEqual(absent.data);
    // Fields run beside each other: which of their statements is sent first says nothing.
    expect([...hidden.statements].sort()).toEqual([...absent.statements].sort());
    expect(hidden.data.people.totalCount).toBe(0);
    const seen = await lists(member, 'South Op 3', 'North Op 1');
    expect(seen.data.people.totalCount).toBe(3);
  });

  it('ways avoid what an operation states by its reference as well', async () => {
    const ways = async (avoid: readonly string[]) => {
      const { data, errors } = await member(
        `query($from: [ID!]!, $to: [ID!]!, $avoid: [ID!], $all: [ID!]!) {
          paths(from: $from, to: $to, avoid: { operations: $avoid }) { paths { nodeIds } }
          connect(entities: $all, avoid: { operations: $avoid }) { networks { nodeIds } }
        }`,
        { from: [idOf('ana')], to: [idOf('ben')], all: [idOf('ana'), idOf('ben')], avoid },
      );
      expect(errors).toBeUndefined();
      return [data.paths.paths[0].nodeIds.length, data.connect.networks[0].nodeIds.length];
    };
    expect(await ways([])).toEqual([2, 2]);
    expect(await ways([idOf('South Op 3')])).toEqual([3, 3]);
    expect(await ways(['south op 3'])).toEqual([3, 3]);
  });
});
