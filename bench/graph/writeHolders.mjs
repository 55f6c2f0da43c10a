import { createRandom } from '../../dist/demo/random.js';
import { createBearers } from './bearers.mjs';
import { dayOf, dayText, lastDay } from './days.mjs';

/**
 * Writes regions, forces, operations with their sources, staff and members, and the schema node with the store's key.
 * Operations and sources get the numbers by which the import knows them.
 * @param {import('./tableFiles.mjs').TableFiles} files
 * @param {import('./population.mjs').Population} population
 * @param {Map<string, { operations: readonly number[] }>} members
 * @param {() => number} nextNode
 * @param {string} key
 */
export function writeHolders(files, population, members, nextNode, key) {
  const random = createRandom('bench holders');
  const places = writePlaces(files, population, nextNode);
  writeOperations(files, population, random, nextNode, places);
  writeStaff(files, population, random, nextNode);
  const member = files.nodes('Member', ['id']);
  const admitted = files.relationships('ADMITTED_TO');
  for (const [subject, { operations }] of members) {
    const node = nextNode();
    member.add([node, subject]);
    for (const operation of operations) admitted.add([node, population.operations[operation].node]);
  }
  const schema = files.nodes('Schema', [
    'name',
    'version:long',
    'scopes:long',
    'key',
    'synthetic:boolean',
    'complete:boolean',
  ]);
  const scopes = population.operations.filter(({ open }) => !open).length;
  // Version 0: the project's own migrations bring the store from here to their last.
  schema.add([nextNode(), 'toex', 0, scopes, key, true, true]);
}

const regionNames = {
  ...{ NWROCU: 'North West', NEROCU: 'North East', YHROCU: 'Yorkshire and the Humber', EMSOU: 'East Midlands' },
  ...{ WMROCU: 'West Midlands', ERSOU: 'Eastern', SEROCU: 'South East', SWROCU: 'South West' },
  ...{ TARIAN: 'Southern Wales', LONDON: 'London', SCOTLAND: 'Scotland', NORTHERN_IRELAND: 'Northern Ireland' },
  NATIONAL: 'National',
};

function writePlaces(files, { places, idOf }, nextNode) {
  const numbers = new Map();
  const region = files.nodes('Node:Region', ['id', 'open:boolean', 'synthetic:boolean', 'code', 'name']);
  for (const [code, name] of Object.entries(regionNames)) {
    numbers.set(`region ${code}`, nextNode());
    region.add([numbers.get(`region ${code}`), idOf('Region', code), true, true, code, name]);
  }
  const force = files.nodes('Node:Force', [
    ...['id', 'open:boolean', 'synthetic:boolean', 'code', 'name', 'country', 'kind', 'aliases:string[]'],
  ]);
  const within = files.relationships('IN');
  for (const one of places.forces) {
    const node = nextNode();
    numbers.set(`force ${one.code}`, node);
    const aliases = one.aliases.replaceAll('|', ';');
    force.add([node, idOf('Force', one.code), true, true, one.code, one.name, one.country, one.kind, aliases]);
    within.add([node, numbers.get(`region ${one.region}`)]);
  }
  return numbers;
}

const threats = [
  ...['CHILD_SEXUAL_EXPLOITATION', 'CHILD_CRIMINAL_EXPLOITATION', 'COUNTY_LINES', 'MODERN_SLAVERY'],
  ...['ORGANISED_IMMIGRATION_CRIME', 'ADULT_SEXUAL_EXPLOITATION', 'LABOUR_EXPLOITATION', 'CUCKOOING'],
];

function writeOperations(files, { operations }, random, nextNode, numbers) {
  const table = files.nodes('Node:Operation', [
    ...['id', 'operation', 'open:boolean', 'scope:long', 'synthetic:boolean', 'reference', 'referenceKey', 'kind'],
    ...['force', 'region', 'access', 'posture', 'threatTypes:string[]', 'status', 'priority', 'priorityFrom'],
    ...['socMasterList:boolean', 'socMasterListReference', 'startedOn', 'endedOn', 'retentionGroup', 'reviewOn'],
    'deconfliction',
  ]);
  const owned = files.relationships('OWNED_BY');
  const supported = files.relationships('SUPPORTED_BY');
  const located = files.relationships('LOCATED_IN');
  const source = files.nodes('Node:Source', [
    ...['id', 'operation', 'open:boolean', 'scope:long', 'synthetic:boolean', 'kind', 'material', 'title'],
    ...['originForce', 'seizedAt', 'timezone', 'grade', 'marking', 'recordedAt'],
  ]);
  const holds = files.relationships('HOLDS');
  for (const operation of operations) {
    operation.node = nextNode();
    const { id, open, scope, force, region, start } = operation;
    const onList = random.chance(0.31);
    const end = start + random.int(120, 900);
    const ended = end < dayOf('2024-12-31') && random.chance(0.8);
    table.addNamed([operation.node, id, id, open, scope, true], {
      ...{ reference: operation.reference, referenceKey: operation.referenceKey, kind: 'OPERATION', force, region },
      ...{ access: open ? 'OPEN' : 'RESTRICTED', posture: random.chance(0.45) ? 'OVERT' : 'COVERT' },
      threatTypes: random.sample(threats, random.pick([1, 1, 1, 2, 3])),
      status: ended ? 'CLOSED' : random.chance(0.05) ? 'SUSPENDED' : 'ACTIVE',
      priority: random.pick(['LOW', 'MEDIUM', 'MEDIUM', 'HIGH', 'VERY_HIGH']),
      ...{ priorityFrom: dayText(start), socMasterList: onList, startedOn: dayText(start) },
      socMasterListReference: onList ? `SOC-${region}-${random.int(1000, 9999)}` : undefined,
      endedOn: ended ? dayText(end) : undefined,
      retentionGroup: random.pick(['GROUP_1', 'GROUP_2', 'GROUP_2', 'GROUP_3']),
      reviewOn: `${Number(dayText(ended ? end : lastDay).slice(0, 4)) + 6}${dayText(start).slice(4, 8)}28`,
      deconfliction: open ? 'FULL' : random.pick(['POINTER', 'POINTER', 'SILENT']),
    });
    owned.add([operation.node, numbers.get(`force ${force}`)]);
    supported.add([operation.node, numbers.get(`region ${region}`)]);
    located.add([operation.node, numbers.get(`force ${force}`)]);
    for (const one of operation.sources) {
      one.node = nextNode();
      source.addNamed([one.node, one.id, id, open, scope, true], {
        ...{ kind: one.kind, material: one.material, title: one.title, grade: one.grade, recordedAt: one.recordedAt },
        ...{ originForce: force, seizedAt: dayText(start), timezone: 'UTC', marking: 'OFFICIAL-SENSITIVE' },
      });
      holds.add([operation.node, one.node]);
    }
  }
}

function writeStaff(files, { operations, idOf }, random, nextNode) {
  const bearers = createBearers(random);
  const staff = files.nodes('Node:Staff', [
    ...['id', 'open:boolean', 'synthetic:boolean', 'name', 'post', 'unit', 'contact'],
  ]);
  const works = files.relationships('WORKS_ON', ['operation', 'open:boolean', 'role', 'from']);
  const teams = new Map();
  for (const { region, id, node, open, start } of operations) {
    const team = teams.get(region) ?? [];
    teams.set(region, team);
    if (team.length < 30) {
      const number = team.push(nextNode());
      const name = bearers.person(random.pick(['FEMALE', 'MALE']));
      const post = random.pick([
        'Intelligence analyst',
        'Intelligence analyst',
        'Researcher',
        'Financial investigator',
      ]);
      const contact = `bench.${region.toLowerCase()}.${number}@example.org`;
      const unit = `${region} regional team`;
      staff.add([team.at(-1), idOf('Staff', `bench-${region}-${number}`), true, true, name, post, unit, contact]);
    }
    works.add([random.pick(team), node, id, open, 'Operation lead', dayText(start)]);
    if (random.chance(0.3)) works.add([random.pick(team), node, id, open, 'Analyst', dayText(start + 10)]);
  }
}
