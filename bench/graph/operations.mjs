import { referenceKey } from '../../dist/identifiers/fold.js';
import { gradeRank } from '../../dist/writing/grade.js';
import { dayOf, dayText } from './days.mjs';

/**
 * @typedef {object} BenchSource
 * @property {string} id
 * @property {string} ref its local name
 * @property {string} kind
 * @property {string} title
 * @property {string} material
 * @property {string | undefined} grade
 * @property {number} gradeRank
 * @property {string} recordedAt
 * @property {number} node the number by which the import knows it
 * @property {number} lastRow rows that were used so far
 */

/**
 * @typedef {object} BenchOperation
 * @property {number} index
 * @property {string} id
 * @property {string} reference
 * @property {string} referenceKey
 * @property {string} region
 * @property {string} force
 * @property {boolean} open
 * @property {number} scope
 * @property {number} start the day on which it began
 * @property {BenchSource[]} sources people first, then calls, then, where there is one, papers
 * @property {number} node
 */

const regions = [...['NWROCU', 'NEROCU', 'YHROCU', 'EMSOU', 'WMROCU', 'ERSOU', 'SEROCU', 'SWROCU', 'TARIAN', 'LONDON']];

/** Numbers above those of the demonstration data, so that both can stand in one store. */
const firstNumber = 2001;

/**
 * Operations from the largest to the smallest. One in ten is restricted, at every size.
 * @returns {BenchOperation[]}
 */
export function createOperations(random, places, idOf, count) {
  const numbers = new Map();
  let scopes = 0;
  return Array.from({ length: count }, (_none, index) => {
    const region = random.pick(regions);
    const number = numbers.get(region) ?? firstNumber;
    numbers.set(region, number + 1);
    const reference = `${region} Op ${number}`;
    const force = random.pick(places.forces.filter((one) => one.region === region && one.kind === 'FORCE')).code;
    const open = index % 10 !== 4;
    if (!open) scopes += 1;
    const start = random.int(dayOf('2021-04-01'), dayOf('2024-12-10'));
    const id = idOf('Operation', referenceKey(reference));
    return {
      ...{ index, id, reference, referenceKey: referenceKey(reference), region, force, open, start },
      scope: open ? 0 : scopes,
      sources: createSources(random, idOf, id, reference, start),
      node: -1,
    };
  });
}

function createSources(random, idOf, operation, reference, start) {
  const templates = [random.pick(aboutPeople), random.pick(aboutCalls)];
  if (random.chance(0.6)) templates.push(random.pick(aboutPapers));
  return templates.map(({ kind, title, material }, place) => {
    const ref = `bench-source-${reference.replaceAll(' ', '-')}-${place}`;
    const grade = material === 'EVIDENCE' ? undefined : random.pick(['1AP', '1BP', '2BP', '2CP', '2DP', '3DP']);
    return {
      ...{ id: idOf('Source', operation, ref), ref, kind, title, material, grade },
      gradeRank: gradeRank(grade, material),
      recordedAt: `${dayText(start + random.int(2, 200))}T09:00:00Z`,
      ...{ node: -1, lastRow: 0 },
    };
  });
}

const aboutPeople = [
  { kind: 'NOMINAL_LIST', title: 'People and numbers of the enquiry', material: 'EVIDENCE' },
  { kind: 'NOMINAL_LIST', title: 'Nominals of the enquiry', material: 'EVIDENCE' },
  { kind: 'REPORT', title: 'Intelligence report', material: 'INTELLIGENCE' },
  { kind: 'WEB_CAPTURE', title: 'Open source capture', material: 'OPEN_SOURCE' },
];
const aboutCalls = [
  { kind: 'CALL_DATA', title: 'Call data', material: 'EVIDENCE' },
  { kind: 'HANDSET_EXTRACTION', title: 'Extraction of handsets', material: 'EVIDENCE' },
];
const aboutPapers = [
  { kind: 'BANK_STATEMENT', title: 'Statements of accounts', material: 'EVIDENCE' },
  { kind: 'ANPR', title: 'Camera reads', material: 'EVIDENCE' },
  { kind: 'REPORT', title: 'Sensitive report', material: 'SENSITIVE' },
];
