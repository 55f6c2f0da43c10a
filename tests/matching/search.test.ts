import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { api, asking, closeApi, givenGraph, member, outsider } from '../support/api.js';

const ask = `query ($text: String!, $kinds: [NodeKind!], $operation: ID, $from: PartialDate, $to: PartialDate, $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, operation: $operation, from: $from, to: $to, first: $first, after: $after) {
    totalCount truncation { limit }
    pageInfo { hasNextPage endCursor }
    nodes { score reason node { id kind label } record { id } highlights { field parts { text matched } } }
  }
}`;

type Viewer = typeof outsider;
type Hit = { score: number; reason: string; node: { label: string } };

const found = async (viewer: Viewer, text: string, more = {}) => {
  const { data, errors } = await viewer(ask, { text, ...more });
  expect(errors).toBeUndefined();
  return data.search.nodes.map(({ node, reason }: Hit) => `${node.label} ${reason}`);
};

afterAll(closeApi);

describe('Query.search', () => {
  beforeAll(() =>
    givenGraph(
      {
        north: {
          statements: ['ana USES 07700900123', 'AB12XYZ', 'KX?9QRS', '07700900321'],
          records: {
            ana: { name: 'Katarzyna Thornbury', alias: 'Trapline', birthDate: '1990' },
            ben: { name: 'Stephen McGlynn', note: 'Seen near the Quillon Parade underpass, carrying a blue rucksack' },
            oldHouse: { name: 'Old House', address: '14 Marlpit Row', postcode: 'SO14 2CK' },
            redGroup: { name: 'Red Group', reference: 'SE/OCG/0042' },
            mo: { name: 'محمد الراوي' },
            yusuf: { name: 'Youssef Kandari' },
            faty: { name: 'فاطمة' },
            serg: { name: 'Сергей Лысенков' },
          },
        },
        south: {
          open: false,
          statements: ['cy USES 07700900999'],
          records: {
            ana: { name: 'Kasia Hidden', recordedAt: '2024-01-01T00:00:00Z' },
            cy: { name: 'Robert Thornberry' },
          },
        },
      },
      {
        events: [
          { ref: '1', kind: 'Sighting', source: 'source of south', at: '2025-02-03', note: 'Thornbury at the wharf' },
        ],
      },
    ),
  );

  it.each([
    ['Katarzyna Thornbury', 'Katarzyna Thornbury IDENTICAL'],
    ['thornb', 'Katarzyna Thornbury BEGINNING'],
    ['Thronbury', 'Katarzyna Thornbury SPELLING'],
    ['Kasia Thornbury', 'Katarzyna Thornbury NICKNAME'],
    ['Steven Mc Glynn', 'Stephen McGlynn NICKNAME'],
    ['mcglin', 'Stephen McGlynn SOUND'],
    ['Stephen James McGlynn', 'Stephen McGlynn IDENTICAL'],
    ['Катарзына Thornbury', 'Katarzyna Thornbury IDENTICAL'],
    ['trapline', 'Katarzyna Thornbury IDENTICAL'],
    ['07700 900123', '07700 900123 IDENTICAL'],
    ['+44 (0)7700 900123', '07700 900123 IDENTICAL'],
    ['07700 9003', '07700 900321 BEGINNING'],
    ['0123', '07700 900123 ENDING'],
    ['07700 900132', '07700 900123 SPELLING'],
    ['ab?? x*', 'AB12 XYZ PATTERN'],
    ['AB12 X', 'AB12 XYZ BEGINNING'],
    ['se ocg 42', 'Red Group'],
    ['SE/OCG/0042', 'Red Group IDENTICAL'],
    ['marlpit', 'Old House IDENTICAL'],
    ['so142ck', 'Old House IDENTICAL'],
    ['underpass rucksack', 'Stephen McGlynn IDENTICAL'],
    ['north', 'north IDENTICAL'],
    ['Mohammed', 'محمد الراوي SOUND'],
    ['محمد', 'محمد الراوي IDENTICAL'],
    ['يوسف', 'Youssef Kandari SOUND'],
    ['Fatima', 'فاطمة SOUND'],
    ['Sergei Lysenkov', 'Сергей Лысенков NICKNAME'],
    ['Лысенков', 'Сергей Лысенков IDENTICAL'],
    ['KX?9 QRS', 'KX?9QRS PATTERN'],
    ['KX59QRS', 'KX?9QRS PARTIAL'],
  ])('finds by %j: %s', async (text, first) => {
    expect((await found(outsider, text))[0] ?? '').toContain(first);
  });

  it('finds nothing of no kind', async () => {
    expect(await found(outsider, 'Thornbury', { kinds: [] })).toEqual([]);
  });

  it('shows the words that were found and the record that has them', async () => {
    const { data } = await outsider(ask, { text: 'quillon' });
    const [hit] = data.search.nodes;
    expect(hit.highlights).toEqual([
      {
        field: 'REMARK',
        parts: [
          { text: 'Seen near the ', matched: false },
          { text: 'Quillon', matched: true },
          { text: ' Parade underpass, carrying a blue rucksack', matched: false },
        ],
      },
    ]);
    expect(hit.record.id).toMatch(/^record_/);
  });

  it('finds for each what they may see, and nothing of what they may not', async () => {
    expect(await found(outsider, 'thornbury')).toEqual(['Katarzyna Thornbury IDENTICAL']);
    expect((await found(member, 'thornbury')).sort()).toEqual([
      'Katarzyna Thornbury IDENTICAL',
      'Robert Thornberry SOUND',
      'sighting IDENTICAL',
    ]);
    for (const text of ['hidden', 'robert', '07700 900999', '0999', '07700 9009??', 'south', 'wharf']) {
      expect(await found(outsider, text)).toEqual([]);
      expect((await found(member, text)).length).toBeGreaterThan(0);
    }
  });

  it('keeps to kinds, an operation and dates', async () => {
    expect(await found(member, 'thornbury', { kinds: ['SIGHTING'] })).toEqual(['sighting IDENTICAL']);
    expect(await found(member, 'thornbury', { operation: 'South', kinds: ['PERSON'] })).toEqual([
      'Robert Thornberry SOUND',
    ]);
    expect(await found(outsider, 'thornbury', { operation: 'south' })).toEqual([]);
    expect(await found(outsider, 'thornbury', { operation: 'nowhere' })).toEqual([]);
    expect(await found(member, 'thornbury', { from: '2025-02', to: '2025-02' })).toEqual(['sighting IDENTICAL']);
    expect(await found(member, 'thornbury', { to: '2024' })).toEqual([]);
  });

  it('pages without gaps, with cursors of use to nobody else', async () => {
    const all = (await member(ask, { text: 'thornbury' })).data.search;
    const paged: unknown[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const { data } = await member(ask, { text: 'thornbury', first: 1, after });
      const found: typeof all = data.search;
      expect(found.totalCount).toBe(3);
      expect(found.pageInfo.hasNextPage).toBe(page < 2);
      paged.push(...found.nodes);
      after = found.pageInfo.endCursor;
    }
    expect(paged).toEqual(all.nodes);
    const { errors } = await outsider(ask, { text: 'thornbury', after });
    expect(errors?.[0]?.message).toMatch(/^Argument "after": expected a cursor that this list gave you/);
  });

  it.each(['', '   ', '***', '?', '*a', '\u0000\u0001', '"', 'x'.repeat(201), 'x'.repeat(900_000), '\ud800'])(
    'refuses what says nothing or too much: %#',
    async (text) => {
      const { data, errors } = await outsider(ask, { text });
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message.length).toBeLessThan(250);
    },
  );

  it.each([
    'a) OR searchScope:*',
    'searchScope:operation_*',
    '+(searchWords:/.*/)',
    'thornbury^100 AND NOT open',
    '[* TO *]',
    '{a TO b}',
    'zz~2 && || ! ( ) " \\',
    '=HYPERLINK("http://x")',
    '\u0000thorn\u0007berry',
    "'; MATCH (n) DETACH DELETE n //",
  ])('takes %j as it stands', async (text) => {
    const { data, errors } = await outsider(ask, { text });
    expect(errors).toBeUndefined();
    for (const { node } of data.search.nodes) expect(node.label).not.toMatch(/Hidden|Robert|999|south/);
  });

  it('needs the right to read, and costs three statements however much is found', async () => {
    const { errors } = await asking('sam', 'performance')(ask, { text: 'thornbury' });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { statements } = await member(ask, { text: 'thornbury' });
    expect(statements.length).toBeLessThanOrEqual(3);
  });

  it('says when it looked at the likeliest alone', async () => {
    const { admin } = await api();
    await admin.run(`MATCH (record:Record) WHERE record.name = 'Katarzyna Thornbury' WITH record, properties(record) AS copied
      MATCH (record)-[:ABOUT]->(entity), (record)-[:FROM]->(source)
      UNWIND range(1, 1000) AS number
      CREATE (entity)<-[:ABOUT]-(more:Node:Record)-[:FROM]->(source)
      SET more = copied {.*, id: record.id + 'copy' + number}`);
    const { data } = await outsider(ask, { text: 'thornbury' });
    expect(data.search).toMatchObject({ totalCount: 1, truncation: { limit: 400 } });
  });
});

describe('What is hidden of protected people', () => {
  it('takes no place among what is found or compared, however much of it comes first', async () => {
    await givenGraph({
      north: {
        statements: ['vic ROLE VICTIM', 'ana USES 07700900123'],
        records: { vic: { name: 'Quorra Vell' }, ana: { name: 'Quorra Vell' }, ben: { name: 'Quora Vell' } },
      },
    });
    const { admin } = await api();
    // Of hits that are alike the index gives first what was written first.
    for (const [name, copies] of [
      ['vic', 1_100],
      ['ana', 1],
    ] as const) {
      await admin.run(
        `MATCH (record:Record)-[:ABOUT]->(entity:Person), (record)-[:FROM]->(source)
         WHERE CASE $a.name WHEN 'vic' THEN EXISTS { MATCH (entity)-[:ROLE_IN]->() }
           ELSE EXISTS { MATCH (entity)-[:USES]->() } END
         WITH record, entity, source, properties(record) AS copied
         DETACH DELETE record
         WITH entity, source, copied
         UNWIND range(1, $a.copies) AS number
         CREATE (entity)<-[:ABOUT]-(more:Node:Record)-[:FROM]->(source)
         SET more = copied {.*, id: copied.id + 'copy' + number}`,
        { name, copies },
      );
    }
    const { data } = await outsider(ask, { text: 'Quorra Vell' });
    expect(data.search).toMatchObject({ totalCount: 2, truncation: null });
    const labels = data.search.nodes.map(({ node }: Hit) => node.label);
    expect(labels).toEqual(['Quorra Vell', 'Quora Vell']);
    const ben = data.search.nodes[1].node.id;
    const { data: alike } = await outsider(
      `{ possibleDuplicates(id: "${ben}", minimum: 0) { totalCount truncation { limit } nodes { node { label } } } }`,
    );
    expect(alike.possibleDuplicates).toEqual({
      ...{ totalCount: 1, truncation: null, nodes: [{ node: { label: 'Quorra Vell' } }] },
    });
  });
});

describe('An identifier that is kept in its normal form', () => {
  const things = [
    ['Account', '12-34-56 98765432'],
    ['PaymentCard', '4111 1111 1111 1111'],
    ['Device', '356938035643809'],
    ['Identifier', 'MAC:00-00-5E-00-53-AF'],
    ['Phone', '+33612345678'],
    ['Vehicle', 'LM65WXY'],
  ].map(([kind = '', identifier = '']) => ({ ref: identifier, kind, identifier }));
  beforeAll(() =>
    givenGraph(
      { north: { statements: ['07700900123'] } },
      { entities: things, records: things.map(({ ref }) => ({ entity: ref, source: 'source of north' })) },
    ),
  );

  it.each([
    ['GB82 WEST 1234 5698 7654 32', '12-34-56 98765432'],
    ['4111-1111-1111-1111', '4111 11XX XXXX 1111'],
    ['35693803564380 12', '356938035643809'],
    ['356938035643800', '356938035643809'],
    ['00-00-5e-00-53-af', '00:00:5E:00:53:AF'],
    ['33 6 12 34 56 78', '+33612345678'],
    ['Reg: LM65 WXY (grey)', 'LM65 WXY'],
  ])('is found by %j', async (text, label) => {
    expect((await found(outsider, text))[0]).toBe(`${label} IDENTICAL`);
  });
});

describe('A plate that was read in part', () => {
  beforeAll(() => {
    const kept = ['MK?? T*', 'MK54 ?UV', '*4TUV', '?K5 ?', '*K54TUV'];
    return givenGraph(
      { north: { statements: ['MK54TUV'] }, south: { open: false } },
      {
        entities: kept.map((identifier) => ({ ref: identifier, kind: 'Vehicle', identifier })),
        records: kept.map((entity) => ({ entity, source: `source of ${entity.startsWith('*K') ? 'south' : 'north'}` })),
      },
    );
  });

  it('is found by the whole one, below it, the more so the more was read', async () => {
    const whole = ['MK54 TUV IDENTICAL', 'MK54?UV PARTIAL', '?4TUV PARTIAL', 'MK??T? PARTIAL'];
    expect(await found(outsider, 'mk54 tuv')).toEqual(whole);
    expect(await found(member, 'mk54 tuv')).toEqual(expect.arrayContaining([...whole, '?K54TUV PARTIAL']));
    expect(await found(outsider, 'MK54 TXX')).toEqual(['MK??T? PARTIAL']);
    expect(await found(outsider, 'MK54 UXX')).toEqual([]);
  });
});

describe('A number that was saved under a name', () => {
  const [number, other] = ['07700900123', '07700900124'];
  beforeAll(() =>
    givenGraph({
      north: {
        statements: [
          `490154203237518 SAVED_AS ${number} label Daddy-K`,
          `490154203237518 SAVED_AS ${other} label Zoë-Quillon`,
        ],
      },
      south: { open: false, statements: [`490154203237518 SAVED_AS ${other} label Daddy-Secret`] },
    }),
  );

  it('is found by it, as far as the viewer may see that it was', async () => {
    const { data } = await outsider(ask, { text: 'daddy k' });
    expect(data.search.nodes).toEqual([
      expect.objectContaining({
        ...{
          reason: 'IDENTICAL',
          node: expect.objectContaining({ label: '07700 900123', kind: 'PHONE' }),
          record: null,
        },
        highlights: [
          {
            field: 'SAVED_AS',
            parts: [
              { text: 'Daddy', matched: true },
              { text: '-', matched: false },
              { text: 'K', matched: true },
            ],
          },
        ],
      }),
    ]);
    expect(await found(outsider, 'quill')).toEqual(['07700 900124 BEGINNING']);
    expect(await found(outsider, 'zoe')).toEqual(['07700 900124 IDENTICAL']);
    expect(await found(member, 'daddy secret')).toEqual(['07700 900124 IDENTICAL']);
    expect(await found(outsider, 'daddy secret')).toEqual([]);
    expect(await found(outsider, 'secret')).toEqual([]);
  });

  it('keeps to the filters', async () => {
    expect(await found(outsider, 'daddy', { kinds: ['PERSON'] })).toEqual([]);
    expect(await found(outsider, 'daddy', { kinds: ['PHONE'], operation: 'north' })).toHaveLength(1);
    expect(await found(member, 'daddy', { operation: 'south' })).toEqual(['07700 900124 IDENTICAL']);
    expect(await found(outsider, 'daddy', { operation: 'south' })).toEqual([]);
    expect(await found(outsider, 'daddy', { from: '2030' })).toEqual([]);
  });

  it('is known by the same words whether it was written now or was there before', async () => {
    const { admin } = await api();
    const rows = await admin.run('MATCH ()-[link:SAVED_AS]->() RETURN DISTINCT link.savedName AS name ORDER BY name');
    expect(rows.map(({ name }) => name)).toEqual(['daddy k', 'daddy secret', 'zoe quillon']);
    // What a migration makes of what was there before is the same.
    await admin.run('MATCH ()-[link:SAVED_AS]->() REMOVE link.savedName');
    const [, again = ''] = readFileSync('cypher/migrations/0017-saved-names.cypher', 'utf8').split(';\n');
    await admin.run(again);
    expect(
      await admin.run('MATCH ()-[link:SAVED_AS]->() RETURN DISTINCT link.savedName AS name ORDER BY name'),
    ).toEqual(rows);
  });
});
