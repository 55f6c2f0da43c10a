import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadTables } from '../../src/loading/loadTables.js';
import { stateOf } from '../../src/writing/migrate.js';
import { removeDemo } from '../../src/writing/removeDemo.js';
import { api, closeApi, givenGraph, givenTables, member, outsider } from '../support/api.js';
import { tablesOf } from '../support/tablesOf.js';
import { wholeStore } from '../support/wholeStore.js';

const given = {
  north: {
    statements: ['ana USES 07700900001', 'ben ASSOCIATE_OF ana', 'ana ROLE SUSPECT'],
    records: { ana: { name: 'Ana Brown' } },
  },
  south: {
    open: false,
    statements: ['ana USES 07700900001', 'ben USES 07700900001', 'ana ROLE VICTIM'],
    records: { ana: { name: 'Anna Browne', birthDate: '2009-04' } },
  },
  west: { open: false, members: [], statements: ['ben USES 07700900001'] },
};

beforeAll(() => givenGraph(given));
afterAll(closeApi);

describe('What the loader writes', () => {
  it('is the same after a second run', async () => {
    const { admin, library } = await api();
    const counts = `CALL () { MATCH (node:!(LinkChange|NamelessChange)) RETURN count(node) AS nodes }
      CALL () { MATCH ()-[link]->() RETURN count(link) AS links } RETURN nodes, links`;
    const before = await admin.run(counts);
    const [state] = await admin.run(library.get('writing/schemaVersion').body);
    await loadTables(admin, library, tablesOf(given), {
      key: String(state?.key),
      synthetic: false,
      progress: () => {},
    });
    expect(await admin.run(counts)).toEqual(before);
  });

  it('is the same after two loads at once, and after a load that was interrupted is carried to its end', async () => {
    const { admin, library } = await api();
    const [state] = await admin.run(library.get('writing/schemaVersion').body);
    const options = { key: String(state?.key), synthetic: false, progress: () => {} };
    const tables = tablesOf(given);
    await givenGraph(given);
    const once = await wholeStore();
    await admin.run('MATCH (node) WHERE NOT node:Schema DETACH DELETE node');
    await Promise.all([loadTables(admin, library, tables, options), loadTables(admin, library, tables, options)]);
    expect(await wholeStore()).toEqual(once);
    // As if it had ended before it came to most links and to settling.
    await admin.run('MATCH ()-[link:USES|ROLE_IN]->() WHERE link.operation IS NOT NULL DELETE link');
    await admin.run('MATCH (entity:Entity) SET entity.open = false');
    await loadTables(admin, library, tables, options);
    expect(await wholeStore()).toEqual(once);
  });

  it('keeps apart by operation what is no identifier outside of it, as a file that is imported does', async () => {
    const handset = (operation: string) => ({
      entity: { ref: `handset of ${operation}`, kind: 'Device', identifier: 'EX:ABC/1' },
      record: { entity: `handset of ${operation}`, source: `source of ${operation}` },
    });
    const [north, west] = [handset('north'), handset('west')];
    await givenGraph(
      { north: { statements: ['ana'] }, west: { statements: ['ben'] } },
      { entities: [north.entity, west.entity], records: [north.record, west.record] },
    );
    const { data } = await outsider('{ devices { nodes { exhibitRef operations { nodes { reference } } } } }');
    const kept = (reference: string) => ({ exhibitRef: 'ABC/1', operations: { nodes: [{ reference }] } });
    expect(data.devices.nodes).toHaveLength(2);
    expect(data.devices.nodes).toEqual(expect.arrayContaining([kept('north'), kept('west')]));
    await expect(
      givenGraph(
        { north: { statements: ['ana'] }, west: { statements: ['ben'] } },
        { entities: [north.entity], records: [north.record, { ...north.record, source: 'source of west' }] },
      ),
    ).rejects.toThrow('expected records of one operation, as ABC/1 is known within one alone');
    await givenGraph(given);
  });

  it('takes over what a later load says of a link that is known, and lays no second one', async () => {
    const { admin, library } = await api();
    const [state] = await admin.run(library.get('writing/schemaVersion').body);
    const options = { key: String(state?.key), synthetic: false, progress: () => {} };
    const states = (...statements: string[]) => loadTables(admin, library, tablesOf({ far: { statements } }), options);
    await states('dan USES 07700900002 until 2025-01-01', 'dan USES 07700900002 until 2025-02-01');
    const links = `MATCH (:Person {foldedName: 'dan'})-[link:USES]->()
      RETURN link.lastSeen AS until, link.count AS count, link.lead AS lead`;
    expect(await admin.run(links)).toEqual([{ until: '2025-02-01', count: null, lead: true }]);
    await states('dan USES 07700900002 until 2025-03-01 count 4');
    expect(await admin.run(links)).toEqual([{ until: '2025-03-01', count: 4, lead: true }]);
  });

  it('has one bare record where an operation knows an entity by its links alone, whatever states them', async () => {
    const tables = tablesOf({ near: { statements: ['eve USES 07700900003'] } });
    const second = { ...tables.sources?.[0], ref: 'second source' };
    await givenTables({
      ...tables,
      sources: [...(tables.sources ?? []), second],
      records: [],
      links: [...(tables.links ?? []), { ...tables.links?.[0], source: 'second source' }],
    });
    const { admin } = await api();
    const rows = await admin.run(`MATCH (entity:Entity)<-[:ABOUT]-(record:Record)-[:FROM]->(source:Source)
      RETURN head([label IN labels(entity) WHERE NOT label IN ['Node', 'Entity']]) AS kind, record.gradeRank AS rank, record.source = source.id AS sourced ORDER BY kind`);
    expect(rows).toEqual([
      { kind: 'Person', rank: 99, sourced: true },
      { kind: 'Phone', rank: 99, sourced: true },
    ]);
    expect(await admin.run('MATCH ()-[link:USES]->() RETURN count(link) AS links')).toEqual([{ links: 2 }]);
    await givenGraph(given);
  });

  it('refuses a type of link that there is none of', async () => {
    const { admin, library } = await api();
    const [state] = await admin.run(library.get('writing/schemaVersion').body);
    const loading = loadTables(admin, library, tablesOf({ far: { statements: ['dan KNOWS ana'] } }), {
      key: String(state?.key),
      synthetic: false,
      progress: () => {},
    });
    await expect(loading).rejects.toThrow('Expected a type of link such as USES or CONTACTED, got "KNOWS".');
  });

  it('has exactly one open leader per pair and type, and restricted ones only where the pair has no open one', async () => {
    const { admin } = await api();
    const rows = await admin.run(`MATCH (from:Person)-[link:USES]->(:Phone)
      MATCH (operation:Operation {id: link.operation})
      RETURN from.name AS who, operation.reference AS operation, link.lead AS lead ORDER BY operation, who`);
    expect(rows).toEqual([
      { who: 'Ana Brown', operation: 'north', lead: true },
      { who: 'Ana Brown', operation: 'south', lead: false },
      { who: 'ben', operation: 'south', lead: true },
      { who: 'ben', operation: 'west', lead: true },
    ]);
  });

  it('carries on an entity what its open records state, and nothing of a restricted one', async () => {
    const { admin } = await api();
    const [ana] = await admin.run("MATCH (person:Person {foldedName: 'ana brown'}) RETURN properties(person) AS p");
    expect(ana?.p).toMatchObject({ open: true, name: 'Ana Brown' });
    expect(JSON.stringify(ana)).not.toContain('2009');
  });

  it('shows a member what their operation states too', async () => {
    const query =
      '{ people(filter: { roles: [SUSPECT, VICTIM] }) { nodes { name birthDate roles { nodes { roles operation { reference } } } } } }';
    expect((await outsider(query)).data.people.nodes).toEqual([
      {
        name: 'Ana Brown',
        birthDate: null,
        roles: { nodes: [{ roles: ['SUSPECT'], operation: { reference: 'north' } }] },
      },
    ]);
    const { data, statements } = await member(query);
    expect(data.people.nodes[0].birthDate).toBe('2009-04');
    expect(data.people.nodes[0].roles.nodes).toHaveLength(2);
    expect(statements).toHaveLength(1);
  });

  it('names the row and the reference that cannot be resolved', async () => {
    const { admin, library } = await api();
    const tables = {
      ...tablesOf(given),
      links: [{ type: 'USES', from: 'nobody', to: 'ana', source: 'source of north' }],
    };
    const [state] = await admin.run(library.get('writing/schemaVersion').body);
    const loading = loadTables(admin, library, tables, {
      key: String(state?.key),
      synthetic: false,
      progress: () => {},
    });
    await expect(loading).rejects.toThrow('Table "entities": expected a row with the reference "nobody", found none.');
  });
});

describe('Demonstration data', () => {
  it('is taken out again without a trace, and nothing else with it', async () => {
    await givenGraph({ north: { statements: ['ana USES 07700900001'] } });
    const { admin, library } = await api();
    const [state] = await admin.run(library.get('writing/schemaVersion').body);
    const shape =
      'MATCH (node) WHERE NOT node:Schema|LinkChange|NamelessChange RETURN labels(node) AS labels, properties(node) AS properties ORDER BY node.id';
    const before = await admin.run(shape);
    const { version } = await stateOf(admin, library);
    const demo = tablesOf({ east: { open: false, members: ['analyst'], statements: ['zed USES 07700900001', 'ana'] } });
    await loadTables(admin, library, demo, { key: String(state?.key), synthetic: true, progress: () => {} });
    await admin.run(library.get('writing/markSynthetic').body, { complete: true });
    expect((await admin.run(shape)).length).toBeGreaterThan(before.length);
    expect(await removeDemo(admin, library)).toBe(6);
    expect(await admin.run(shape)).toEqual(before);
    expect(await stateOf(admin, library)).toEqual({ version, key: state?.key, synthetic: false, complete: true });
  });

  it('leaves what leads right when only a small part of the store was touched', async () => {
    const people = Array.from({ length: 30 }, (_one, index) => `p${index} USES 07700900100`);
    await givenGraph({ north: { statements: people }, south: { open: false, statements: ['late USES 07700900100'] } });
    const { admin, library } = await api();
    const [state] = await admin.run(library.get('writing/schemaVersion').body);
    const more = tablesOf({ east: { statements: ['late USES 07700900100'] } });
    await loadTables(admin, library, more, { key: String(state?.key), synthetic: false, progress: () => {} });
    const rows = await admin.run(`MATCH (:Person {foldedName: 'late'})-[link:USES]->()
      RETURN link.open AS open, link.lead AS lead ORDER BY open`);
    expect(rows).toEqual([
      { open: false, lead: false },
      { open: true, lead: true },
    ]);
  });

  it('asks of a source what answers promise of it', async () => {
    const { admin, library } = await api();
    const { sources = [], ...rest } = tablesOf(given);
    const [state] = await admin.run(library.get('writing/schemaVersion').body);
    const tables = { ...rest, sources: sources.map(({ recordedAt: _without, ...row }) => row) };
    const loading = loadTables(admin, library, tables, {
      key: String(state?.key),
      synthetic: false,
      progress: () => {},
    });
    await expect(loading).rejects.toThrow('Table "sources", source of north, recordedAt: expected text, got nothing.');
  });
});
