import { createRandom } from '../../dist/demo/random.js';
import { kinds } from './kinds.mjs';
import { attributes, statedOf } from './stated.mjs';
import { createTruths } from './truths.mjs';

const known = ['key', 'label', 'damaged:boolean'];
const named = ['name', 'foldedName'];
const columns = {
  Person: [...named, 'alias', 'sex', 'birthDate', 'nationality'],
  Phone: [...known, 'number', 'phoneKind'],
  Location: [
    ...['latitude:double', 'longitude:double', 'accuracyMetres:double', 'force', 'region', 'locationKind'],
    ...[...named, 'address', 'postcode'],
  ],
  Vehicle: [...known, 'registration', 'colour', 'make', 'model', 'category'],
  Device: [...known, 'category', 'colour'],
  Account: [...known, ...named, 'category'],
  OnlineHandle: [...known, 'platform', 'handle'],
  Email: known,
  Sim: known,
  Organisation: ['organisationKind', ...named, 'reference', 'category'],
  IdentityDocument: [...known, 'documentType', 'number', 'category'],
  PaymentCard: [...known, ...named, 'category'],
  OrganisedCrimeGroup: [...named, 'reference'],
  DrugsLine: [...named, 'reference', 'category'],
  Identifier: [...known, 'scheme', 'value', 'category'],
  Vulnerability: [...named, 'category'],
};

/** Kinds of which the second source of an operation tells, about calls; and those of the third, about papers. */
const ofCalls = new Set(['Phone', 'Sim', 'Device', 'Email', 'OnlineHandle']);
const ofPapers = new Set(['Account', 'PaymentCard', 'Vehicle', 'IdentityDocument']);

/** Which part of the records beyond an entity's first operation is bare: the operation knows it by links alone. */
const bareShare = 0.4;
const bareRank = 99;

/**
 * Writes all entities with their records, and what an entity carries of its open records, as the project's own settling
 * would leave it.
 * @param {import('./tableFiles.mjs').TableFiles} files
 * @param {import('./population.mjs').Population} population
 * @param {import('./holdings.mjs').Holdings} holdings
 * @param {ReadonlySet<number>} common
 * @param {() => number} nextNode
 */
export function writeEntities(files, population, holdings, common, nextNode) {
  const random = createRandom('bench records');
  const truthOf = createTruths(createRandom('bench truths'), population);
  const entityTables = kinds.map(({ kind }) =>
    files.nodes(`Node:Entity:${kind}`, [
      ...['id', 'open:boolean', 'common:boolean', 'restrictedTo:string[]', 'synthetic:boolean', ...columns[kind]],
    ]),
  );
  const recordTable = files.nodes('Node:Record', [
    ...['id', 'operation', 'open:boolean', 'source', 'recordedAt', 'gradeRank:long', 'synthetic:boolean', 'row:long'],
    ...['grade', 'asWritten', 'referenceKey', ...attributes],
  ]);
  const about = files.relationships('ABOUT');
  const from = files.relationships('FROM', ['row:long']);
  holdings.each((entity, operations) => {
    const { kind } = kinds[population.kindOf[entity]];
    const id = population.ids[entity];
    const truth = truthOf(kind, entity);
    const identity = population.identityOf(kind, population.ordinal(entity));
    const records = operations.map((index) => {
      const operation = population.operations[index];
      const first = index === population.homeOf[entity];
      const record = createRecord(random, population, operation, kind, id, truth, identity, first);
      const node = nextNode();
      const { source } = record;
      recordTable.addNamed(
        [node, record.id, operation.id, operation.open, source.id, source.recordedAt, record.gradeRank, true],
        record,
      );
      about.add([node, entity]);
      from.add([node, source.node, record.row ?? '']);
      return record;
    });
    const settled = settle(records);
    entityTables[population.kindOf[entity]].addNamed(
      [entity, id, settled.open, common.has(entity), settled.restrictedTo.join(';'), true],
      {
        ...(identity && { key: identity.key, label: identity.label, ...identity.properties }),
        ...truth.kept,
        ...settled,
      },
    );
  });
}

/** What one operation knows of an entity. Millions are made: properties are added to one object, in one order. */
function createRecord(random, { idOf }, operation, kind, id, truth, identity, first) {
  const [people, calls, papers = people] = operation.sources;
  const source = ofCalls.has(kind) ? calls : ofPapers.has(kind) ? papers : people;
  const bare = !first && random.chance(bareShare);
  const record = bare ? {} : statedOf(random, kind, truth, first);
  if (!bare) {
    source.lastRow += 1;
    record.row = source.lastRow;
    record.grade = source.grade;
    record.asWritten = identity?.label;
  }
  record.id = idOf('Record', source.id, id, bare ? 'link' : String(record.row));
  record.operation = operation;
  record.source = source;
  record.recordedAt = source.recordedAt;
  record.gradeRank = bare ? bareRank : source.gradeRank;
  return record;
}

/** What follows from all records of an entity: the rule of cypher/writing/settleEntities.cypher. */
function settle(records) {
  const ordered = records.length === 1 ? records : [...records].sort(bestFirst);
  const open = ordered.filter(({ operation }) => operation.open);
  const restricted = ordered.filter(({ operation }) => !operation.open).map(({ operation }) => operation.id);
  const carried = {};
  for (const name of attributes) {
    const record = open.find((one) => one[name] !== undefined);
    if (record) carried[name] = record[name];
  }
  return { open: open.length > 0, restrictedTo: [...new Set(restricted)], ...carried };
}

const bestFirst = (left, right) =>
  left.gradeRank - right.gradeRank || compare(right.recordedAt, left.recordedAt) || compare(left.id, right.id);

const compare = (left, right) => (left < right ? -1 : left > right ? 1 : 0);
