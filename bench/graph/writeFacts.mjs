import { createRandom } from '../../dist/demo/random.js';
import { dayOf, dayText, lastDay } from './days.mjs';
import { factKinds } from './factKinds.mjs';
import { kindNumber } from './kinds.mjs';

/** Until when a version counts that nothing has superseded. */
const current = '9999-12-31T23:59:59Z';
/** One fact in a hundred was recorded wrongly at first, and put right later. */
const corrected = 0.01;

/**
 * Writes the programme's facts: of operations, as visible as they are and about their entities, and of none, open.
 * @param {import('./tableFiles.mjs').TableFiles} files
 * @param {import('./population.mjs').Population} population
 * @param {() => number} nextNode
 */
export function writeFacts(files, population, nextNode) {
  const random = createRandom('bench facts');
  const { operations, places, idOf } = population;
  const forces = places.forces.filter(({ kind }) => kind === 'FORCE');
  const of = files.relationships('OF');
  const concerns = files.relationships('CONCERNS');
  for (const [kind, { share, held, columns, draw }] of Object.entries(factKinds)) {
    const table = files.nodes(`Node:Fact:${kind}`, [
      ...[
        'id',
        'open:boolean',
        'synthetic:boolean',
        'operation',
        'at',
        'recordedAt',
        'supersededAt',
        'force',
        'region',
      ],
      ...columns,
    ]);
    const total = Math.round(share * population.size);
    for (let number = 1; number <= total; number += 1) {
      const operation = held ? random.pick(operations) : undefined;
      const force = operation ? places.force(operation.force) : random.pick(forces);
      const day = operation ? operation.start + random.int(0, 300) : random.int(dayOf('2021-04-01'), lastDay);
      const { concerns: about = [], monthly, ...own } = draw(random, number, dayText(day), force);
      const properties = {
        ...{ operation: operation?.id, at: dayText(day).slice(0, monthly ? 7 : 10), ...own },
        ...{ force: force.code, region: force.region },
      };
      const recordedAt = `${dayText(day + 3)}T10:00:00Z`;
      const versions = [{ recordedAt, supersededAt: current }];
      if (held && number < total && random.chance(corrected)) {
        number += 1;
        const correctedAt = `${dayText(day + 40)}T10:00:01Z`;
        versions[0].supersededAt = correctedAt;
        versions.push({ recordedAt: correctedAt, supersededAt: current });
      }
      const entities = operation ? entitiesOf(random, population, operation.index, about) : [];
      for (const [place, version] of versions.entries()) {
        const node = nextNode();
        const id = idOf(kind, `bench-${kind}-${number - place}`);
        table.addNamed([node, id, operation?.open ?? true, true], { ...properties, ...version });
        if (operation) of.add([node, operation.node]);
        for (const entity of entities) concerns.add([node, entity]);
      }
    }
  }
}

/** One of the operation's own entities of each kind, where it has any. */
function entitiesOf(random, population, operation, about) {
  return about.flatMap((kind) => {
    const { start, count } = population.own(operation, kindNumber[kind]);
    return count > 0 ? [start + Math.floor(count * random.next() ** 2)] : [];
  });
}
