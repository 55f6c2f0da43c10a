import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asking, closeApi, givenGraph, member, outsider } from '../support/api.js';

/** Vera is a victim and lives alone in one house, with Ann in another, and in a home that an organisation runs. */
beforeAll(() =>
  givenGraph(
    {
      north: {
        statements: [
          'vera ROLE VICTIM',
          'vera LIVES_AT aloneHouse',
          'vera LIVES_AT sharedHouse',
          'ann LIVES_AT sharedHouse',
        ],
        records: {
          vera: { name: 'Vera Quillmark' },
          ann: { name: 'Ann Other', note: 'Quillmark was her neighbour by the weir' },
          aloneHouse: { name: 'Alder Cottage', address: '14 Marlpit Row', postcode: 'SO14 2CK' },
          sharedHouse: { name: 'Birch Lodge', address: '2 Fellmonger Lane', postcode: 'SO15 3DD' },
          careHouse: { name: 'Cedar Home', address: '9 Tanners Walk', postcode: 'SO16 4EE' },
        },
      },
      // To whoever sees it, Ben lives there as well.
      south: {
        open: false,
        statements: ['ben LIVES_AT aloneHouse'],
        records: { aloneHouse: { name: 'Alder Cottage' } },
      },
    },
    {
      entities: [{ ref: 'trust', kind: 'Organisation' }],
      records: [{ entity: 'trust', source: 'source of north', name: 'Harbour Trust' }],
      links: [
        { type: 'LOCATED_AT', from: 'trust', to: 'careHouse', source: 'source of north', row: 1 },
        { type: 'LIVES_AT', from: 'vera', to: 'careHouse', source: 'source of north', row: 2 },
      ],
      events: [
        {
          ref: '1',
          kind: 'Booking',
          source: 'source of north',
          at: '2025-02-01',
          pickup: '14 Marlpit Row',
          destination: 'Harbour',
        },
        { ref: '2', kind: 'Sighting', source: 'source of north', at: '2025-02-02', note: 'Vera Quillmark at the weir' },
      ],
      participants: [
        { event: '1', entity: 'aloneHouse', role: 'FROM' },
        { event: '2', entity: 'vera', role: 'SUBJECT' },
      ],
    } as never,
  ),
);
afterAll(closeApi);

const blindMember = asking('member', 'analyst');
const places = async (ask: typeof member, filter = '{}') =>
  (await ask(`{ locations(filter: ${filter}) { totalCount nodes { label } } }`)).data.locations;

describe('Where only a protected person lives', () => {
  it('is under their pseudonym, and on no list and in no answer by its name; what others live or work at is as it is', async () => {
    const query = `{ entity(identifier: "north") { ... on Operation {
      people { nodes { addresses { nodes { location { id label name address postcode latitude residents { totalCount } } } } } }
      locations { nodes { label } }
      bookings { nodes { label pickup destination } }
    } } }`;
    const { data, errors } = await outsider(query);
    expect(errors).toBeUndefined();
    const text = JSON.stringify(data);
    expect(text).not.toMatch(/Alder|Marlpit|2CK/);
    expect(text).toMatch(/location of Protected person [A-Z2-9]{5}-/);
    expect(text).toMatch(/Birch Lodge/);
    expect(text).toMatch(/Cedar Home/);
    expect(data.entity.bookings.nodes).toMatchObject([{ pickup: '[protected]', destination: 'Harbour' }]);
    expect(JSON.stringify((await member(query)).data)).toMatch(/Alder Cottage.*14 Marlpit Row/s);
    const labels = (await places(outsider)).nodes.map(({ label }: { label: string }) => label);
    expect(labels.sort()).toEqual(['Birch Lodge', 'Cedar Home']);
  });

  it('is found by no filter, search or stored id', async () => {
    for (const filter of [
      '{ name: "alder" }',
      '{ address: "marlpit" }',
      '{ postcode: "SO14" }',
      '{ locationKinds: [ADDRESS], postcode: "SO14 2CK" }',
    ])
      expect((await places(outsider, filter)).totalCount).toBe(0);
    expect((await places(member, '{ postcode: "SO14" }')).totalCount).toBe(1);
    for (const text of ['Alder Cottage', 'Marlpit', 'SO14 2CK', '14 Marlpit Row'])
      expect((await outsider(`{ search(text: "${text}") { totalCount } }`)).data.search.totalCount).toBe(0);
    const [stored] = (await member('{ locations(filter: { postcode: "SO14" }) { nodes { id } } }')).data.locations
      .nodes;
    const node = 'query($id: ID!) { node(id: $id) { id ... on Location { label } } }';
    expect((await outsider(node, stored)).data.node).toBeNull();
    const own = (
      await outsider('{ people { nodes { addresses { nodes { location { id label } } } } } }')
    ).data.people.nodes
      .flatMap((one: { addresses: { nodes: object[] } }) => one.addresses.nodes)
      .map(({ location }: { location: { id: string; label: string } }) => location)
      .find(({ label }: { label: string }) => label.startsWith('location of'));
    expect((await outsider(node, { id: own.id })).data.node.label).toBe(own.label);
  });

  it('is shown to whoever sees that somebody else lives there, too', async () => {
    expect((await places(blindMember, '{ name: "alder" }')).totalCount).toBe(1);
  });
});

describe('A search for a name that must not be told', () => {
  const found = async (ask: typeof member, text: string) => {
    const { data, errors } = await ask(
      `{ search(text: "${text}") { totalCount truncation { limit } nodes { node { kind } highlights { parts { text } } } } }`,
    );
    expect(errors).toBeUndefined();
    return data.search;
  };
  const nothing = { totalCount: 0, truncation: null, nodes: [] };

  it.each([
    'Vera',
    'Quillmark',
    'vera quillmark',
    'Quilmark',
    'Quillm',
    '*illmark',
    'Vera at weir protected',
    'Vera weir',
  ])('finds no text in which it stands: %s', async (text) => {
    const other = text.replace(/vera/i, 'Zara').replace(/qui\w+|\*illmark/i, 'Zorblax');
    const answer = await found(outsider, text);
    expect({ ...answer, nodes: answer.nodes.length }).toEqual({
      ...(await found(outsider, other)),
      nodes: answer.nodes.length,
    });
    if (!text.includes('at')) expect(answer).toEqual(nothing);
    expect((await found(member, text)).totalCount).toBeGreaterThan(0);
  });

  it('leaves texts to be found by the rest of their words', async () => {
    const { nodes } = await found(outsider, 'weir');
    expect(nodes.map(({ node }: { node: { kind: string } }) => node.kind).sort()).toEqual(['PERSON', 'SIGHTING']);
    expect(JSON.stringify(nodes)).not.toMatch(/vera|quillmark/i);
  });
});
