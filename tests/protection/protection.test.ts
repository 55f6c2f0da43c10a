import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadTables } from '../../src/loading/loadTables.js';
import { api, asking, closeApi, givenTables, member, outsider } from '../support/api.js';
import { tablesOf } from '../support/tablesOf.js';

const soon = `${new Date().getUTCFullYear() - 12}-03-04`;

/** Vera is a victim in the open, Cleo a child by her date of birth, Sam a suspect whom only a hidden operation calls a victim. */
const tables = () => {
  const { links, ...rest } = tablesOf(
    {
      north: {
        statements: [
          ...['vera ROLE VICTIM from 2024-01-01', 'sam ROLE SUSPECT', 'ann ROLE SUSPECT', 'vera ASSOCIATE_OF ann'],
          ...['vera USES 07700900001', 'ann USES 07700900002', 'vera USES 07700900003', 'ann USES 07700900003'],
          ...[
            '490154203237518 SAVED_AS 07700900001',
            'ann USES 490154203237518',
            'cleo ASSOCIATE_OF ann',
            'vera LIVES_AT oldHouse',
          ],
        ],
        records: {
          vera: {
            name: 'Vera Quillmark',
            alias: 'Quilly',
            birthDate: '1999-05-06',
            note: 'sister of Zeldamark',
            row: 7,
          },
          cleo: { name: 'Cleo Ninemark', birthDate: soon },
          sam: { name: 'Sam Openly', birthDate: '1980' },
          ann: { name: 'Ann Other', note: 'was seen with vera and QUILLY, calls 07700 900001' },
          oldHouse: { name: 'Old House', postcode: 'SO142AB' },
        },
      },
      south: {
        open: false,
        statements: ['sam ROLE VICTIM', 'vera'],
        records: {
          vera: { name: 'Zeldamark Secret', recordedAt: '2020-01-01T00:00:00Z' },
          sam: { name: 'Sam Openly' },
        },
      },
    },
    {
      events: [
        {
          ref: '1',
          kind: 'Sighting',
          source: 'source of north',
          at: '2025-02-01',
          label: 'Vera Quillmark at the station',
          note: 'with Ninemark',
        },
      ],
      participants: [{ event: '1', entity: 'vera', role: 'SUBJECT' }],
      'fact.Referral': [
        {
          ref: '1',
          operation: 'north',
          concerns: ['vera'],
          at: '2025-01-01',
          recordedAt: '2025-01-02T00:00:00Z',
          kind: 'NRM',
          stage: 'REFERRED',
        },
      ],
    },
  );
  return {
    ...rest,
    links: (links ?? []).map((row) => (row.type === 'SAVED_AS' ? { ...row, label: 'Little Quilly' } : row)),
    sources: (rest.sources ?? []).map((row) => ({ ...row, title: `Interview of Vera Quillmark (${row.ref})` })),
  };
};

beforeAll(() => givenTables(tables()));
afterAll(closeApi);

const people = `{ people { totalCount nodes {
  id name alias birthDate label protection { name ageBand district quotes { operation quote } }
} } }`;
type Found = Record<string, unknown> & { id: string; name: string; protection: Record<string, unknown> | null };
const listed = async (ask: typeof member): Promise<Found[]> => (await ask(people)).data.people.nodes;
const hidden = async (band: string): Promise<Found> =>
  (await listed(outsider)).find(({ protection }) => protection?.ageBand === band) as Found;

describe('People who are victims or children', () => {
  it('stand under a pseudonym for whoever has not the right, and as they are for whoever has', async () => {
    const seen = await listed(outsider);
    expect(seen.map(({ name, protection }) => (protection ? 'pseudonym' : name))).toEqual([
      'pseudonym',
      'pseudonym',
      'Ann Other',
      'Sam Openly',
    ]);
    const vera = await hidden('25-34');
    expect(vera).toMatchObject({ alias: null, birthDate: null, label: vera.name });
    expect(vera.name).toMatch(/^Protected person [A-Z2-9]{5}-[A-Z2-9]{5}$/);
    expect(vera.protection).toMatchObject({ district: 'SO14', quotes: [{ operation: 'north' }] });
    expect((await hidden('10-12')).protection).toMatchObject({ district: null });
    expect((await listed(member)).map(({ name, protection }) => [name, protection])).toEqual(
      ['Ann Other', 'Cleo Ninemark', 'Sam Openly', 'Vera Quillmark'].map((name) => [name, null]),
    );
  });

  it('are hidden by what the viewer may see alone: a suspect in the open whom a hidden operation calls a victim is not', async () => {
    const sam = (await listed(outsider)).find(({ name }) => name === 'Sam Openly');
    expect(sam).toMatchObject({ birthDate: '1980', protection: null });
    const blind = asking('member', 'analyst');
    expect((await listed(blind)).filter(({ protection }) => protection === null).map(({ name }) => name)).toEqual([
      'Ann Other',
    ]);
  });

  it('have an id that is of use to their viewer alone, and cannot be found by the one that is stored', async () => {
    const node = 'query($id: ID!) { node(id: $id) { id ... on Person { name roles { totalCount } } } }';
    const vera = await hidden('25-34');
    const found = { id: vera.id, name: vera.name, roles: { totalCount: 1 } };
    expect((await outsider(node, { id: vera.id })).data.node).toEqual(found);
    const stored = (await listed(member)).find(({ name }) => name === 'Vera Quillmark')?.id;
    expect((await outsider(node, { id: stored })).data.node).toBeNull();
    expect((await asking('another', 'analyst')(node, { id: vera.id })).data.node).toBeNull();
    expect((await member(node, { id: stored })).data.node.name).toBe('Vera Quillmark');
  });

  it('are not found by what is hidden, nor told by the order', async () => {
    const count = async (filter: string) =>
      (await outsider(`{ people(filter: ${filter}) { totalCount } }`)).data.people.totalCount;
    expect(await count('{ name: "quillmark" }')).toBe(0);
    expect(await count('{ name: "ninemark" }')).toBe(0);
    expect(await count('{ bornFrom: "1999", bornTo: "1999" }')).toBe(0);
    expect(await count('{ name: "openly" }')).toBe(1);
    expect(await count('{ roles: [VICTIM] }')).toBe(1);
    const order = async (by: string) =>
      (await outsider(`{ people(orderBy: ${by}) { nodes { id } } }`)).data.people.nodes.map(({ id }: Found) => id);
    expect((await order('NAME_DESC')).slice(2).sort()).toEqual((await order('NAME')).slice(0, 2).sort());
    // Ann's date is not known either.
    expect((await order('BIRTH_DATE')).slice(0, 3)).toEqual(expect.arrayContaining((await order('NAME')).slice(0, 2)));
  });

  it('stand in the same order on the same pages where they are many, and are looked for by their ids', async () => {
    const orders = ['NAME', 'NAME_DESC'];
    const page = 'nodes { id } totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }';
    const walked = async (by: string, ask: typeof outsider) => {
      const [there, back]: [unknown[], unknown[]] = [[], []];
      const query = (args: string) => `query($at: String) { people(orderBy: ${by}, ${args}) { ${page} } }`;
      for (let [at, more] = [null as string | null, true]; more; ) {
        const { people } = (await ask(query('first: 1, after: $at'), { at })).data;
        there.push(people.nodes[0].id, people.totalCount);
        [at, more] = [people.pageInfo.endCursor, people.pageInfo.hasNextPage];
      }
      for (let [at, more] = [null as string | null, true]; more; ) {
        const { people } = (await ask(query('last: 1, before: $at'), { at })).data;
        back.unshift(people.nodes[0].id, people.totalCount);
        [at, more] = [people.pageInfo.startCursor, people.pageInfo.hasPreviousPage];
      }
      expect(back).toEqual(there);
      return there;
    };
    const all = async () => {
      const found: unknown[] = [];
      for (const by of orders)
        for (const ask of [outsider, asking('member', 'analyst')]) found.push(await walked(by, ask));
      return found;
    };
    const before = await all();
    const { admin } = await api();
    // Two thousand more who say that Vera is a victim.
    await admin.run(`MATCH (vera:Person {name: 'Vera Quillmark'})-[role:ROLE_IN {role: 'VICTIM'}]->(operation:Operation)
      WITH vera, operation, role LIMIT 1 UNWIND range(1, 2000) AS number
      CREATE (vera)-[more:ROLE_IN]->(operation)
      SET more = role {.*, id: role.id + ' ' + number, lead: false}`);
    const after = await all();
    await admin.run(
      `MATCH (:Person {name: 'Vera Quillmark'})-[more:ROLE_IN]->(:Operation) WHERE more.id CONTAINS ' ' DELETE more`,
    );
    expect(after).toEqual(before);
  });

  it('are hidden in each of many questions that are asked at once', async () => {
    const many = Array.from({ length: 6 }, (_, at) => `q${at}: people { nodes { id label name alias } }`).join('\n');
    const { data } = await outsider(`{ ${many} }`);
    expect(JSON.stringify(data)).not.toMatch(/mark|quilly/i);
    expect(Object.values(data)).toEqual(Array.from({ length: 6 }, () => data.q0));
  });

  it('are confirmed by no wash of a name or a part of a number, and by no comparison', async () => {
    const hits = async (ask: typeof member, identifier: string) =>
      (await ask(`{ wash(identifiers: ["${identifier}"]) { lines { hits { match label } } } }`)).data.wash.lines[0]
        .hits;
    const born = { match: 'NAME_AND_BIRTH', label: 'Vera Quillmark' };
    expect(await hits(member, 'Vera Quillmark 06/05/1999')).toContainEqual(born);
    expect(await hits(outsider, 'Vera Quillmark 06/05/1999')).toEqual([]);
    expect(await hits(member, '900001')).toContainEqual({ match: 'LAST_DIGITS', label: '07700 900001' });
    expect(await hits(outsider, '900001')).toEqual([]);
    // The whole number is told to be known, and one's own words are one's own.
    const whole = await outsider(
      '{ wash(identifiers: ["07700900001"]) { lines { text label hits { match entity { id damaged } operationReference } } } }',
    );
    expect(whole.errors).toBeUndefined();
    expect(whole.data.wash.lines[0]).toMatchObject({ text: '07700900001', label: '07700 900001' });
    expect(whole.data.wash.lines[0].hits).toMatchObject([{ match: 'EXACT', operationReference: 'north' }]);
    expect(await hits(outsider, '900003')).toContainEqual({ match: 'LAST_DIGITS', label: '07700 900003' });
    const alike = `query($id: ID!) { possibleDuplicates(id: $id, minimum: 0) { totalCount nodes { score } } }`;
    const ann = (await listed(outsider)).find(({ name }) => name === 'Ann Other');
    const stored = (await listed(member)).find(({ name }) => name === 'Ann Other');
    // They share a number: whoever sees both compares them.
    expect((await member(alike, { id: stored?.id })).data.possibleDuplicates.totalCount).toBe(1);
    expect((await outsider(alike, { id: ann?.id })).data.possibleDuplicates.totalCount).toBe(0);
    expect((await outsider(alike, { id: (await hidden('25-34')).id })).data.possibleDuplicates.totalCount).toBe(0);
  });

  it('are not told by a number that they alone use; one that others use too stays', async () => {
    const of = (number: string) =>
      `{ entity(identifier: "${number}") { id label } phones(filter: { number: "${number}" }) { totalCount } }`;
    expect((await outsider(of('07700900001'))).data).toEqual({ entity: null, phones: { totalCount: 0 } });
    expect((await outsider(of('07700900003'))).data).toMatchObject({
      entity: { label: '07700 900003' },
      phones: { totalCount: 1 },
    });
    const { data } = await outsider(
      'query($id: ID!) { node(id: $id) { ... on Person { phones { nodes { phone { label number attributions { totalCount } } } } } } }',
      { id: (await hidden('25-34')).id },
    );
    expect(data.node.phones.nodes.map((one: { phone: { number: string } }) => one.phone.number).sort()).toEqual([
      '+447700900003',
      expect.stringMatching(/^phone of Protected person /),
    ]);
    expect(data.node.phones.nodes[0].phone.attributions.totalCount).toBeGreaterThan(0);
  });

  it('keep their place in charts, and are led to by the ids that charts give', async () => {
    const { id } = await hidden('25-34');
    const chart = `query($id: ID!) {
      expand(from: [$id]) { nodes { id label sublabel } links { id source { id } target { id } } }
      expandPreview(from: [$id]) { links }
    }`;
    const { data, errors } = await outsider(chart, { id });
    expect(errors).toBeUndefined();
    expect(data.expandPreview.links).toBeGreaterThan(3);
    const ids = data.expand.nodes.map((node: { id: string }) => node.id);
    for (const { source, target } of data.expand.links) {
      expect([...ids, id]).toContain(source.id);
      expect([...ids, id]).toContain(target.id);
    }
    const other = data.expand.nodes.find(({ label }: { label: string }) => label === 'Ann Other');
    const why = await outsider(
      'query($a: ID!, $b: ID!) { whyLinked(a: $a, b: $b) { source { id } target { id } statements { operation { reference } } } }',
      {
        a: id,
        b: other.id,
      },
    );
    const [link] = why.data.whyLinked;
    expect([link.source.id, link.target.id].sort()).toEqual([id, other.id].sort());
    expect(link.statements).toEqual([{ operation: { reference: 'north' } }]);
  });

  it('are named by what was quoted, to those who may see them and the operation', async () => {
    const { protection, name } = await hidden('25-34');
    const [{ quote } = { quote: '' }] = (protection?.quotes ?? []) as { quote: string }[];
    expect(name).toContain(quote);
    const operation = (await member('{ entity(identifier: "north") { id } }')).data.entity.id;
    const resolve =
      'query($operation: ID!, $quote: String!) { resolveQuote(operation: $operation, quote: $quote) { name } }';
    const asked = { operation, quote: quote.toLowerCase().replace('-', ' ') };
    expect((await member(resolve, asked)).data.resolveQuote).toEqual({ name: 'Vera Quillmark' });
    expect((await member(resolve, { ...asked, quote: 'none' })).data.resolveQuote).toBeNull();
    expect((await outsider(resolve, asked)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are taken out of titles, notes, labels and names under which a number is saved', async () => {
    const query = `{
      entity(identifier: "north") { ... on Operation { sources { nodes { title records { nodes { name note } } } } sightings { nodes { label note } } } }
      devices { nodes { savedNumbers { nodes { labels statements { label } phone { label } } } } }
    }`;
    const { data, errors } = await outsider(query);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toMatch(/quil|vera|ninemark|900001/i);
    expect(data.entity.sightings.nodes[0].label).toBe('[protected] at the station');
    expect(JSON.stringify((await member(query)).data)).toMatch(/Little Quilly/);
  });

  it('are taken out of texts by names that came a moment ago, and by those that only the viewer’s own operations know', async () => {
    const notes = '{ people { nodes { name records { nodes { note } } } } }';
    const noteOf = async (ask: typeof member) =>
      (await ask(notes)).data.people.nodes.find(({ name }: Found) => name === 'Bea Teller').records.nodes[0].note;
    const { admin, library, shared } = await api();
    const load = (tables: Parameters<typeof loadTables>[2]) =>
      loadTables(admin, library, tables, { key: String(shared.secret), synthetic: false, progress: () => {} });
    const told = { bea: { name: 'Bea Teller', note: 'Latename met Zeldamark' } };
    await load(
      tablesOf({
        late: { statements: ['bea', 'dan ROLE SUSPECT'], records: { ...told, dan: { name: 'Dan Latename' } } },
      }),
    );
    expect(await noteOf(outsider)).toBe('Latename met Zeldamark');
    expect(await noteOf(asking('member', 'analyst'))).toBe('Latename met [protected]');
    await load(tablesOf({ later: { statements: ['dan ROLE VICTIM'], records: { dan: {} } } }));
    expect(await noteOf(outsider)).toBe('[protected] met Zeldamark');
    expect(await noteOf(asking('member', 'analyst'))).toBe('[protected] met [protected]');
    expect(await noteOf(member)).toBe('Latename met Zeldamark');
  });
});
