import type { Person } from './cast.js';
import { DAY, instant } from './demoTime.js';
import { STORY_NUMBERS } from './phoneNumbers.js';
import { act, deliver, proceed, thank } from './programme/casework.js';
import { disrupt } from './programme/disruptions.js';
import { refer } from './programme/referrals.js';
import { stopAt } from './stopAt.js';
import { attribute, introduce, openSource } from './tell.js';
import type { World } from './world.js';

/** The three support cases beside the two deep operations. */
export function tellSupportCases(world: World): void {
  tellRemandLimit(world);
  tellSafeguardedChildren(world);
  tellOneSubject(world);
}

/** NWROCU Op 55: the evidence was ready before the six months for which suspects may be held were over. */
function tellRemandLimit(world: World): void {
  const operation = world.operation('NWROCU Op 55');
  const charged = instant('2023-08-17');
  operation.suspects.slice(0, 4).forEach((suspect, index) => {
    proceed(world, operation, charged, suspect.ref, {
      offence: index < 2 ? 'Modern Slavery Act 2015 s.2 (human trafficking)' : 'Conspiracy to supply controlled drugs',
      ...{ chargingDecision: 'CHARGED', remand: 'REMANDED', custodyTimeLimit: '2024-02-15' },
      ...{ outcome: 'CONVICTED', sentenceMonths: 96 - index * 18 },
    });
    world.data.role('CONVICTED', suspect.ref, { source: operation.mainSource as string, fromDate: '2024-01-26' });
  });
  deliver(world, operation, instant('2023-12-11'), {
    ...{ kind: 'EVIDENTIAL', type: 'SEQUENCE_OF_EVENTS', title: 'Sequence of events for the trial' },
    shows: 'Calls, journeys and payments of four defendants; delivered nine weeks before the custody time limit.',
  });
  const force = world.places.force(operation.force).name;
  thank(world, operation, instant('2024-01-29'), force, 'EXCELLENT', 'Finished within the six-month remand limit.');
}

const CHILDREN_FORCES = [
  ...[
    'avon-somerset',
    'avon-somerset',
    'south-wales',
    'police-scotland',
    'merseyside',
    'psni',
    'norfolk',
    'devon-cornwall',
  ],
  'gmp',
] as const;

/** SWROCU Support: five suspects disrupted, one of them by conviction; nine children safeguarded across the UK. */
function tellSafeguardedChildren(world: World): void {
  const operation = world.operation('SWROCU Support');
  const at = instant('2023-02-06');
  const source = openSource(world, operation, {
    at,
    kind: 'NOMINAL_LIST',
    title: 'Suspects and children of the request',
  });
  operation.mainSource = source;
  const suspects = Array.from({ length: 5 }, () => {
    const suspect = world.cast.person({ age: [21, 54], on: at });
    introduce(world, operation, source, suspect, 'SUSPECT', { from: '2023-02-06' });
    attribute(world, source, suspect, world.numbers.mobile(), { basis: 'BILLING', strength: 'CONFIRMED' });
    return suspect;
  });
  CHILDREN_FORCES.forEach((force, index) => {
    const child = world.cast.child(at + 120 * DAY);
    introduce(world, operation, source, child, 'VICTIM', { from: '2023-02-06' });
    const home = stopAt(world, source, force);
    world.data.link('LIVES_AT', child.ref, home.location, { source, fromDate: '2022' });
    const suspect = suspects[index % suspects.length] as Person;
    world.data.link('ASSOCIATE_OF', suspect.ref, child.ref, { source, status: 'BELIEVED', note: 'Contact online.' });
    const to = world.places.force(force).name;
    refer(world, operation, 'SAFEGUARDING', child.ref, at + (10 + index * 12) * DAY, { to, stage: 'CLOSED' });
  });
  suspects.forEach((suspect, index) => {
    disrupt(world, operation, at + (60 + index * 45) * DAY, {
      ...{ primaryThreat: 'CHILD_SEXUAL_EXPLOITATION', primaryP: index === 3 ? 'PREVENT' : 'PURSUE' },
      ...{ impact: index === 0 ? 'MAJOR' : 'MODERATE', concerns: [suspect.ref] },
      rationale: index === 0 ? 'Convicted and sentenced.' : 'Devices were seized and conditions imposed.',
    });
  });
  const [convicted] = suspects as [Person];
  proceed(world, operation, instant('2023-03-20'), convicted.ref, {
    offence: 'Sexual communication with a child, Sexual Offences Act 2003 s.15A',
    ...{ chargingDecision: 'CHARGED', remand: 'BAILED', outcome: 'CONVICTED', sentenceMonths: 40 },
  });
  world.data.role('CONVICTED', convicted.ref, { source, fromDate: '2023-10-30' });
}

const GATHERED_FROM = [
  'south-wales',
  'gwent',
  'merseyside',
  'west-yorkshire',
  'avon-somerset',
  'police-scotland',
] as const;

/** TARIAN Support: what forces in England, Wales and Scotland hold about one man, brought together. */
function tellOneSubject(world: World): void {
  const operation = world.operation('TARIAN Support');
  const at = instant('2024-05-13');
  const subject = world.cast.person({ sex: 'MALE', age: [30, 45], on: at });
  GATHERED_FROM.forEach((originForce, index) => {
    const { name } = world.places.force(originForce);
    const source = openSource(world, operation, {
      ...{
        at: at + index * 6 * DAY,
        kind: 'REPORT',
        material: 'INTELLIGENCE',
        title: `What ${name} holds`,
        originForce,
      },
      ...{ grade: index % 2 === 0 ? '1AP' : '2BP', originSystem: 'Force records' },
    });
    const [given = '', ...family] = subject.name.split(' ');
    const written = index % 3 === 2 ? `${given.charAt(0)} ${family.join(' ')}` : subject.name;
    if (index === 0) {
      operation.mainSource = source;
      introduce(world, operation, source, subject, 'SUBJECT_OF_INTEREST', { from: '2024-05-13' });
      attribute(world, source, subject, STORY_NUMBERS.crossBorderSubject, { basis: 'BILLING', strength: 'CONFIRMED' });
    } else {
      world.data.record({ entity: subject.ref, source, name: written, sex: subject.sex, note: `Known to ${name}.` });
      attribute(world, source, subject, world.numbers.mobile(), { basis: 'STATED_BY_OTHERS', strength: 'POSSIBLE' });
    }
    const home = stopAt(world, source, originForce);
    const years = { fromDate: String(2018 + index), toDate: index < 5 ? String(2019 + index) : undefined };
    world.data.link('LIVES_AT', subject.ref, home.location, { source, ...years });
  });
  act(
    world,
    operation,
    at + 40 * DAY,
    'REQUEST_FOR_INFORMATION',
    'Information about one subject gathered from six forces.',
    6,
  );
  deliver(world, operation, at + 62 * DAY, {
    ...{
      kind: 'INTELLIGENCE',
      type: 'SUBJECT_PROFILE',
      title: 'One subject across three countries',
      concerns: [subject.ref],
    },
    shows: 'Addresses, numbers and associates of one man in England, Wales and Scotland.',
  });
}
