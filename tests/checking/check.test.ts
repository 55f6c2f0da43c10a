import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { checkStore, checks } from '../../src/checking/checkStore.js';
import { api, closeApi, givenGraph } from '../support/api.js';
import { addressFile } from '../support/testFolder.js';

const given = () =>
  givenGraph(
    {
      north: {
        statements: ['ana USES 07700900001 basis CONTACT_PATTERN', 'ana USES 07700900001 basis MESSAGE_CONTENT'],
        records: { ana: { name: 'Ana Brown', birthDate: '1990' } },
      },
      south: { open: false, statements: ['ana USES 07700900001', 'ben USES 07700900001', 'ben ROLE SUSPECT'] },
      east: { open: false, statements: ['oldHouse'] },
    },
    {
      staff: [{ ref: '1', name: 'Sam' }],
      staffWork: [{ staff: '1', operation: 'south', role: 'LEAD' }],
      events: [{ ref: '1', kind: 'Sighting', source: 'source of south', at: '2025-02-01' }],
      participants: [{ event: '1', entity: 'ana', role: 'SUBJECT' }],
      'fact.Disruption': [{ ref: '1', operation: 'south', at: '2025-01-01', recordedAt: '2025-01-02T00:00:00Z' }],
    },
  );

/** What a hand in the database does, and the rule that names it. Each ends with the id of what it broke. */
const breaks: readonly (readonly [rule: string, how: string, statement: string])[] = [
  [
    'open',
    'a record that does not say whether it is open',
    'MATCH (x:Record) WITH x LIMIT 1 REMOVE x.open RETURN x.id AS id',
  ],
  ['open', 'a link that does not say', 'MATCH ()-[x:ROLE_IN]->() REMOVE x.open RETURN x.id AS id'],
  [
    'searched',
    'a restricted record that everybody finds',
    "MATCH (x:Record) WHERE x.searchScope STARTS WITH 'operation_' WITH x LIMIT 1 SET x.searchScope = 'open of_' + split(x.searchScope, ' of_')[1] RETURN x.id AS id",
  ],
  [
    'searched',
    'a number that nobody finds',
    'MATCH (x:Record) WHERE x.searchCodes IS NOT NULL WITH x LIMIT 1 REMOVE x.searchCodes RETURN x.id AS id',
  ],
  [
    'searchedTexts',
    'a name that is found by another',
    "MATCH (x:Record) WHERE x.searchWords IS NOT NULL WITH x LIMIT 1 SET x.searchWords = 'bob' RETURN x.id AS id",
  ],
  [
    'operations',
    'two operations of one number',
    "MATCH (x:Operation {reference: 'south'}), (y:Operation {reference: 'east'}) SET x.scope = y.scope RETURN x.id AS id",
  ],
  [
    'operations',
    'a restricted operation that is called open',
    "MATCH (x:Operation {reference: 'south'}) SET x.access = 'OPEN' RETURN x.id AS id",
  ],
  [
    'operations',
    'an operation opened alone',
    "MATCH (x:Operation {reference: 'south'}) SET x.open = true RETURN x.id AS id",
  ],
  [
    'held',
    'an open record of a restricted operation',
    'MATCH (x:Record) WHERE NOT x.open WITH x LIMIT 1 SET x.open = true RETURN x.id AS id',
  ],
  ['held', 'an open event', 'MATCH (x:Event) SET x.open = true RETURN x.id AS id'],
  ['held', 'an open fact', 'MATCH (x:Fact) SET x.open = true RETURN x.id AS id'],
  [
    'held',
    'a source that has the number of no restricted operation',
    'MATCH (x:Source) WHERE NOT x.open WITH x LIMIT 1 SET x.scope = 0 RETURN x.id AS id',
  ],
  [
    'held',
    'a record of an operation that is not there',
    "MATCH (x:Record) WITH x LIMIT 1 SET x.operation = 'operation_none' RETURN x.id AS id",
  ],
  ['links', 'an open link of a restricted operation', 'MATCH ()-[x:ROLE_IN]->() SET x.open = true RETURN x.id AS id'],
  [
    'links',
    'a restricted link that algorithms take for open',
    'MATCH ()-[x:ROLE_IN]->() SET x.scope = 0 RETURN x.id AS id',
  ],
  [
    'links',
    'a link with the source of another operation',
    'MATCH ()-[x:ROLE_IN]->(), (s:Source) WHERE s.open SET x.source = s.id RETURN x.id AS id',
  ],
  [
    'links',
    'open work on a restricted operation',
    'MATCH (s:Staff)-[x:WORKS_ON]->() SET x.open = true RETURN s.id AS id',
  ],
  [
    'leads',
    'two leaders of a pair',
    'MATCH ()-[x:USES {open: true, lead: false}]->() SET x.lead = true RETURN x.id AS id',
  ],
  [
    'leads',
    'no leader of a pair',
    'MATCH ()-[x:USES {open: true, lead: true}]->() SET x.lead = false RETURN x.id AS id',
  ],
  [
    'leads',
    'a restricted leader of a pair that has an open one',
    "MATCH (p)-[x:USES {open: false}]->() WHERE p.name = 'Ana Brown' SET x.lead = true RETURN x.id AS id",
  ],
  [
    'leads',
    'a disproved link that leads',
    "MATCH ()-[x:USES {open: true, lead: true}]->() SET x.status = 'DISPROVED', x.unitWeight = 0 RETURN x.id AS id",
  ],
  [
    'leads',
    'a disproved link that algorithms walk along',
    "MATCH ()-[x:USES {lead: false}]->() SET x.status = 'DISPROVED' RETURN x.id AS id",
  ],
  [
    'ends',
    'a link to somebody of whom its operation has no record',
    'MATCH (x:Person)<-[:ABOUT]-(r:Record) WHERE x.name IS NULL DETACH DELETE r RETURN x.id AS id',
  ],
  ['known', 'an entity that is open by no record', 'MATCH (x:Location) SET x.open = true RETURN x.id AS id'],
  [
    'known',
    'an entity hidden though a record is open',
    'MATCH (x:Person) WHERE x.open SET x.open = false RETURN x.id AS id',
  ],
  [
    'known',
    'an entity that a restricted operation knows unseen',
    'MATCH (x:Location) SET x.restrictedTo = [] RETURN x.id AS id',
  ],
  [
    'known',
    'an entity open to an operation that knows nothing of it',
    "MATCH (x:Location), (o:Operation {reference: 'south'}) SET x.restrictedTo = x.restrictedTo + o.id RETURN x.id AS id",
  ],
  [
    'carried',
    'a name that only a restricted operation states',
    "MATCH (x:Location) SET x.name = 'oldHouse' RETURN x.id AS id",
  ],
  [
    'carried',
    'a date of birth that no record states',
    "MATCH (x:Person) WHERE x.open SET x.birthDate = '1991' RETURN x.id AS id",
  ],
  [
    'sorted',
    'a hidden entity that lists are sorted by',
    "MATCH (x:Location) SET x.sortName = 'oldhouse' RETURN x.id AS id",
  ],
  [
    'merged',
    'somebody who was merged into nobody',
    "CREATE (x:Node:Merged {id: 'person_gone', open: false}) RETURN x.id AS id",
  ],
  [
    'merged',
    'a link that is put aside by no merge',
    'MATCH (p)-[x:USES {open: false, lead: true}]->(q) CREATE (p)-[y:PARKED]->(q) SET y = properties(x), y.lead = null RETURN y.id AS id',
  ],
  ['sorted', 'an open one that lists leave out', 'MATCH (x:Person) WHERE x.open REMOVE x.sortName RETURN x.id AS id'],
];

const check = async () => {
  const { admin, library } = await api();
  return checkStore(admin, library);
};

describe('toex check', () => {
  beforeEach(given);
  afterAll(async () => {
    await given();
    await closeApi();
  });

  it.each(breaks)('names under "%s" %s', async (rule, _how, statement) => {
    expect(await check()).toEqual([]);
    const { admin } = await api();
    const [broken] = await admin.run(statement);
    const found = (await check()).find((breach) => breach.check === rule);
    expect(found?.ids).toContain(String(broken?.id ?? null));
  });

  it('finds nothing to say of a store that keeps every rule, and ends with 0; with 1 where it does not', async () => {
    const { uri, user, password } = JSON.parse(readFileSync(addressFile, 'utf8'));
    const env = {
      ...{ ...process.env, NODE_OPTIONS: '', NODE_ENV: 'development', STORE: 'address' },
      ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    };
    const run = () => spawnSync(process.execPath, ['dist/cli.js', 'check'], { env, encoding: 'utf8' });
    const sound = run();
    expect([sound.status, sound.stdout]).toEqual([0, '']);
    expect(sound.stderr).toContain('Everything holds.');
    const { admin } = await api();
    const [broken] = await admin.run("MATCH (x:Location) SET x.name = 'oldHouse' RETURN x.id AS id");
    const unsound = run();
    expect(unsound.status).toBe(1);
    expect(unsound.stdout).toContain(`carried: entities that carry something else`);
    expect(unsound.stdout).toContain(`  ${broken?.id}\n`);
    expect(unsound.stderr).toContain(`1 of ${checks.length} rules are broken.`);
  });
});
