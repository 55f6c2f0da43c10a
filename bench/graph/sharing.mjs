import { createRandom } from '../../dist/demo/random.js';
import { kindNumber, kinds } from './kinds.mjs';

/** How many entities of others an operation holds, for each of its own. */
const borrowedShare = 0.17;
/** How many belong together when an operation meets people and things of another. */
const clusterSize = 30;

/**
 * Lets operations meet: each holds clusters of people and things of others, states again most of what their first
 * operation states of them, and links them with its own. From this come parallel statements and all ways across.
 * @param {import('./population.mjs').Population} population
 * @param {import('./statements.mjs').Statements} statements
 * @param {(operation: number, entity: number) => void} hold called for each record beyond an entity's first operation
 */
export function shareEntities(population, statements, hold) {
  const random = createRandom('bench sharing');
  const { operations } = population;
  const ofRegion = new Map();
  for (const operation of operations) {
    ofRegion.set(operation.region, [...(ofRegion.get(operation.region) ?? []), operation]);
  }
  for (const { index, region } of operations) {
    const own = kinds.reduce((sum, _kind, kind) => sum + population.own(index, kind).count, 0);
    for (let left = own * borrowedShare; left > 0; left -= clusterSize) {
      const other = random.pick(random.chance(0.75) ? ofRegion.get(region) : operations);
      if (other.index === index || statements.toldBy(other.index) === 0) continue;
      const cluster = findCluster(random, statements, other.index, Math.max(2, Math.min(clusterSize, Math.ceil(left))));
      for (const entity of cluster) hold(index, entity);
      stateAgain(random, statements, index, other.index, cluster);
      linkWithOwn(random, population, statements, index, cluster);
    }
  }
}

/** Entities that hang together closely in an operation: from one link outwards, those with most links inwards first. */
function findCluster(random, statements, operation, most) {
  const total = statements.toldBy(operation);
  const { from, to } = statements.told(operation, random.int(0, total - 1));
  const cluster = new Set([from, to]);
  for (let before = 0; cluster.size < most && cluster.size > before; ) {
    before = cluster.size;
    const inwards = new Map();
    for (let place = 0; place < total; place += 1) {
      const link = statements.told(operation, place);
      if (cluster.has(link.from) === cluster.has(link.to)) continue;
      const outside = cluster.has(link.from) ? link.to : link.from;
      inwards.set(outside, (inwards.get(outside) ?? 0) + 1);
    }
    const closest = [...inwards].sort((left, right) => right[1] - left[1] || left[0] - right[0]);
    const some = Math.max(2, Math.ceil((most - cluster.size) / 2));
    for (const [entity] of closest.slice(0, Math.min(some, most - cluster.size))) cluster.add(entity);
  }
  return cluster;
}

function stateAgain(random, statements, operation, other, cluster) {
  const total = statements.toldBy(other);
  for (let place = 0; place < total; place += 1) {
    const { type, from, to } = statements.told(other, place);
    if (cluster.has(from) && cluster.has(to) && random.chance(0.95)) statements.add(operation, type, from, to);
  }
}

/** What the operation's own people and phones have to do with those of the cluster. */
function linkWithOwn(random, population, statements, operation, cluster) {
  const people = population.own(operation, kindNumber.Person);
  const phones = population.own(operation, kindNumber.Phone);
  for (const entity of cluster) {
    const { kind } = kinds[population.kindOf[entity]];
    const ownPerson = () => people.start + Math.floor(people.count * random.next() ** 1.5);
    const ownPhone = () => phones.start + Math.floor(phones.count * random.next() ** 1.5);
    if (kind === 'Phone' && phones.count > 0) {
      for (let count = random.int(0, 3); count > 0; count -= 1) {
        const [from, to] = random.chance(0.5) ? [entity, ownPhone()] : [ownPhone(), entity];
        statements.add(operation, 'CONTACTED', from, to);
      }
    }
    if (people.count === 0) continue;
    if (kind === 'Person' && random.chance(0.6)) statements.add(operation, 'ASSOCIATE_OF', entity, ownPerson());
    if (['Phone', 'Vehicle', 'Account'].includes(kind) && random.chance(0.2)) {
      statements.add(operation, 'USES', ownPerson(), entity);
    }
    if (kind === 'Location' && random.chance(0.4)) statements.add(operation, 'LIVES_AT', ownPerson(), entity);
  }
}
