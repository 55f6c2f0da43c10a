import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isEmpty, migrate, readMigrations, stateOf } from '../../src/writing/migrate.js';
import { api, closeApi } from '../support/api.js';

const folder = join(process.cwd(), 'cypher', 'migrations');
const quiet = () => {};
const newest = readMigrations(folder).at(-1)?.version;

describe('migrate', () => {
  beforeEach(async () => {
    const { admin } = await api();
    await admin.run('MATCH (node) DETACH DELETE node');
  });
  afterAll(async () => {
    const { admin, library } = await api();
    await admin.run('MATCH (node) DETACH DELETE node');
    await migrate(admin, library, folder, quiet);
    await closeApi();
  });

  it('brings a new store to the newest version, with a secret of its own', async () => {
    const { admin, library } = await api();
    const state = await migrate(admin, library, folder, quiet);
    expect(state).toMatchObject({ version: newest, synthetic: false, complete: true });
    expect(await isEmpty(admin, library)).toBe(true);
    expect(state.key).toMatch(/^[0-9a-f-]{72}$/);
  });

  it('carries a store of the first version over: its relationships take the number of what holds them', async () => {
    const { admin, library } = await api();
    await migrate(admin, library, folder, quiet, 1);
    await admin.run(`
      CREATE (open:Node:Operation {id: 'o', operation: 'o', referenceKey: 'O', open: true})
      CREATE (closed:Node:Operation {id: 'c', operation: 'c', referenceKey: 'C', open: false})
      CREATE (other:Node:Operation {id: 'd', operation: 'd', referenceKey: 'D', open: false})
      CREATE (ana:Node:Entity:Person {id: 'ana', open: true}), (phone:Node:Entity:Phone {id: 'p', key: '+1', open: true})
      CREATE (ana)-[:USES {id: '1', operation: 'o', open: true, lead: true}]->(phone)
      CREATE (ana)-[:USES {id: '2', operation: 'c', open: false, lead: false}]->(phone)
      CREATE (ana)-[:ROLE_IN {id: '3', operation: 'd', open: false, lead: true}]->(other)`);
    expect((await stateOf(admin, library)).version).toBe(1);
    const { key, version } = await migrate(admin, library, folder, quiet);
    expect(version).toBe(newest);
    const rows = await admin.run(
      'MATCH ()-[link]->() WHERE link.lead IS NOT NULL RETURN link.id AS id, link.scope AS scope ORDER BY id',
    );
    expect(rows).toEqual([
      { id: '1', scope: 0 },
      { id: '2', scope: 1 },
      { id: '3', scope: 2 },
    ]);
    const sorted = await admin.run('MATCH (person:Person) RETURN person.sortName AS name, person.sortBirth AS birth');
    expect(sorted).toEqual([{ name: '', birth: '' }]);
    const again = await migrate(admin, library, folder, quiet);
    expect(again.key).toBe(key);
    expect(await admin.run('MATCH (schema:Schema) RETURN schema.scopes AS scopes')).toEqual([{ scopes: 2 }]);
  });

  it('carries over what was disproved: it leads no more, and whatever else is stated of the pair does', async () => {
    const { admin, library } = await api();
    await migrate(admin, library, folder, quiet, 18);
    await admin.run(`
      CREATE (ana:Node:Entity:Person {id: 'ana', open: true}), (phone:Node:Entity:Phone {id: 'p', key: '+1', open: true})
      CREATE (ana)-[:USES {id: '1', operation: 'o', open: true, lead: true, scope: 0, status: 'DISPROVED'}]->(phone)
      CREATE (ana)-[:USES {id: '2', operation: 'c', open: false, lead: false, scope: 1, status: 'REPORTED'}]->(phone)
      CREATE (ana)-[:USES {id: '3', operation: 'd', open: false, lead: false, scope: 2}]->(phone)
      CREATE (ana)-[:USES {id: '4', operation: 'd', open: false, lead: false, scope: 2, status: 'DISPROVED'}]->(phone)
      CREATE (ana)-[:SERVES {id: '5', operation: 'o', open: true, lead: true, scope: 0, status: 'DISPROVED'}]->(phone)`);
    await migrate(admin, library, folder, quiet);
    const rows = await admin.run('MATCH ()-[link]->() WHERE link.lead RETURN link.id AS id ORDER BY id');
    expect(rows).toEqual([{ id: '2' }, { id: '3' }]);
    const weightless = await admin.run('MATCH ()-[link {unitWeight: 0}]->() RETURN link.id AS id ORDER BY id');
    expect(weightless).toEqual([{ id: '1' }, { id: '4' }, { id: '5' }]);
  });

  it('carries over the order of events: a minute comes before its seconds', async () => {
    const { admin, library } = await api();
    await migrate(admin, library, folder, quiet, 20);
    await admin.run(`UNWIND ['2024-01-01T10:00:59Z', '2024-01-01T10:00Z', '2024-01', ''] AS at
      CREATE (:Node:Event:Sighting {id: at, at: at, open: true, sortAt: at})`);
    await migrate(admin, library, folder, quiet);
    const rows = await admin.run('MATCH (event:Event) RETURN event.at AS at ORDER BY event.sortAt');
    expect(rows.map(({ at }) => at)).toEqual(['', '2024-01', '2024-01-01T10:00Z', '2024-01-01T10:00:59Z']);
  });

  it('refuses a store that a newer release has written', async () => {
    const { admin, library } = await api();
    await admin.run("CREATE (:Schema {name: 'toex', version: 99, key: 'x'})");
    await expect(migrate(admin, library, folder, quiet)).rejects.toThrow(
      `The store has schema version 99; this release knows ${newest}. Start a newer release, or another store.`,
    );
  });
});
