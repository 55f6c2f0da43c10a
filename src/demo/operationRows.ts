import { DEMO_NOW } from './demoNow.js';
import { DAY, instant, isoDay } from './demoTime.js';
import type { Operation } from './operationList.js';
import { createRandom } from './random.js';
import type { World } from './world.js';

/** Operations on the master list of serious and organised crime, as published. */
export const SOC_MASTER_LIST = 309;

const OVERT = new Set(['SEROCU Op 65']);
const ON_MASTER_LIST = new Set(['SEROCU Op 65', 'EMSOU Op 97']);
const LOCATED_IN: Readonly<Record<string, readonly string[]>> = {
  'SEROCU Op 65': ['hampshire', 'thames-valley', 'dorset', 'met'],
  'EMSOU Op 97': ['leicestershire', 'met'],
  'SWROCU Support': ['avon-somerset', 'south-wales', 'police-scotland', 'merseyside', 'psni'],
  'TARIAN Support': ['south-wales', 'gwent', 'merseyside', 'west-yorkshire', 'police-scotland'],
};

/** Regions beside the ten: where the forces outside them and the national agencies belong. */
const REGION_NAMES: Readonly<Record<string, string>> = {
  ...{ NWROCU: 'North West', NEROCU: 'North East', YHROCU: 'Yorkshire and the Humber', EMSOU: 'East Midlands' },
  ...{ WMROCU: 'West Midlands', ERSOU: 'Eastern', SEROCU: 'South East', SWROCU: 'South West' },
  ...{ TARIAN: 'Southern Wales', LONDON: 'London', SCOTLAND: 'Scotland', NORTHERN_IRELAND: 'Northern Ireland' },
  NATIONAL: 'National',
};

/** Regions, forces, and one row per holder of information. */
export function writeOperationRows(world: World): void {
  const random = createRandom('operation rows');
  for (const [code, name] of Object.entries(REGION_NAMES)) world.data.add('regions', { code, name });
  for (const force of world.places.forces) world.data.add('forces', { ...force });
  const operations = [...world.operations.values()];
  const chosen = operations.filter(({ kind, reference }) => kind === 'OPERATION' && !ON_MASTER_LIST.has(reference));
  const listed = new Set([
    ...ON_MASTER_LIST,
    ...random.sample(chosen, SOC_MASTER_LIST - ON_MASTER_LIST.size).map(({ reference }) => reference),
  ]);
  for (const operation of operations) {
    const { reference, kind, force, region, access, deconfliction, members, start, end } = operation;
    const begun = isoDay(start);
    const onList = listed.has(reference);
    world.data.add('operations', {
      ...{ reference, kind, force, region, access, deconfliction, members },
      posture: OVERT.has(reference) || random.chance(0.45) ? 'OVERT' : 'COVERT',
      threatTypes: threatTypes(operation),
      status: end ? 'CLOSED' : random.chance(0.05) && operation.size === 'THIN' ? 'SUSPENDED' : 'ACTIVE',
      priority: operation.size === 'DEEP' ? 'HIGH' : random.pick(['LOW', 'MEDIUM', 'MEDIUM', 'HIGH', 'VERY_HIGH']),
      priorityFrom: begun,
      socMasterList: onList,
      socMasterListReference: onList ? `SOC-${region}-${String(random.int(1000, 9999))}` : undefined,
      startedOn: begun,
      endedOn: end ? isoDay(end) : undefined,
      retentionGroup: random.pick(['GROUP_1', 'GROUP_2', 'GROUP_2', 'GROUP_3']),
      reviewOn: isoDay(reviewDate(end ?? start)),
      locatedIn: LOCATED_IN[reference] ?? [force],
    });
  }
}

function threatTypes(operation: Operation): string[] {
  const own = operation.cases.map((slot) => slot.threatType);
  if (operation.reference === 'EMSOU Op 97') own.push('MODERN_SLAVERY', 'CUCKOOING', 'CHILD_CRIMINAL_EXPLOITATION');
  return [...new Set(own)];
}

/** Information is reviewed six years after it was last needed: a date in the future of the data set. */
const reviewDate = (last: number): number => Math.max(last + 6 * 365 * DAY, instant(DEMO_NOW) + 90 * DAY);
