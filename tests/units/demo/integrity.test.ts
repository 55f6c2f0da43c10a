import { beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_NOW } from '../../../src/demo/demoNow.js';
import { linkEnds } from '../../../src/writing/linkTypes.js';
import { type DemoFiles, type DemoRow, readDemo } from './demoFiles.js';

let demo: DemoFiles;
beforeAll(async () => {
  demo = await readDemo();
});

/** Kinds at the two ends of each link. */
const ENDS: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  ...linkEnds,
  ASSOCIATE_OF: [['Person'], ['Person']],
  FAMILY_OF: [['Person'], ['Person']],
  SAME_AS: [['Person'], ['Person']],
};

const PERSON_OR_PHONE = ['Person', 'Phone'];
const PARTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Transaction: { PAYER: ['Account', 'PaymentCard'], PAYEE: ['Account'] },
  Booking: {
    ...{ BOOKED_BY: PERSON_OR_PHONE, PASSENGER: ['Person'], DRIVER: ['Person'], VEHICLE: ['Vehicle'] },
    ...{ FIRM: ['Organisation'], FROM: ['Location'], TO: ['Location'], PAID_WITH: ['Account', 'PaymentCard'] },
  },
  Stay: { GUEST: ['Person'], PLACE: ['Location'], PAID_BY: ['Person', 'Account', 'PaymentCard'] },
  Sighting: { SUBJECT: ['Person'], VEHICLE: ['Vehicle'], PLACE: ['Location'] },
  MissingEpisode: {
    ...{ MISSING: ['Person'], FOUND_WITH: ['Person'], FOUND_AT: ['Location'] },
    ...{ MISSING_FROM: ['Location'], SEEN_AT: ['Location'] },
  },
  Encounter: { SUBJECT: ['Person'], PLACE: ['Location'], VEHICLE: ['Vehicle'] },
};

const kindOf = (ref: string | undefined) => demo.entity(ref ?? '').kind ?? 'NOTHING';
const refs = (name: string, column = 'ref') => new Set(demo.rows(name).map((row) => row[column] as string));

describe('references', () => {
  it('are unique, and each one exists', () => {
    for (const name of ['operations', 'sources', 'entities', 'events', 'staff']) {
      const column = name === 'operations' ? 'reference' : 'ref';
      expect(refs(name, column).size).toBe(demo.rows(name).length);
    }
    const [operations, sources, events, forces] = [
      refs('operations', 'reference'),
      refs('sources'),
      refs('events'),
      refs('forces', 'code'),
    ];
    const dangling = [
      ...demo.rows('sources').filter((row) => !operations.has(row.operation!) || !forces.has(row.originForce!)),
      ...['records', 'links', 'roles', 'communications', 'events'].flatMap((name) =>
        demo.rows(name).filter((row) => !sources.has(row.source!)),
      ),
      ...demo.rows('records').filter((row) => kindOf(row.entity) === 'NOTHING'),
      ...demo.rows('roles').filter((row) => kindOf(row.entity) === 'NOTHING'),
      ...demo
        .rows('communications')
        .filter((row) => kindOf(row.from) !== 'Phone' || kindOf(row.to) !== 'Phone' || row.from === row.to),
      ...demo.rows('participants').filter((row) => !events.has(row.event!)),
      ...demo.rows('staffWork').filter((row) => !refsOfStaff().has(row.staff!) || !operations.has(row.operation!)),
      ...factRows().filter((row) => row.operation !== '' && !operations.has(row.operation!)),
      ...factRows().filter((row) => row.concerns!.split('|').some((ref) => ref !== '' && kindOf(ref) === 'NOTHING')),
    ];
    expect(dangling.slice(0, 3)).toEqual([]);
  });

  it('join kinds that the link or the part allows', () => {
    const wrongLinks = demo.rows('links').filter(({ type, from, to }) => {
      const ends = ENDS[type!];
      return !ends?.[0].includes(kindOf(from)) || !ends[1].includes(kindOf(to)) || from === to;
    });
    expect(wrongLinks.slice(0, 3)).toEqual([]);
    const eventKind = new Map(demo.rows('events').map((row) => [row.ref, row.kind as string]));
    const wrongParts = demo.rows('participants').filter(({ event, entity, role }) => {
      return !PARTS[eventKind.get(event!) ?? '']?.[role!]?.includes(kindOf(entity));
    });
    expect(wrongParts.slice(0, 3)).toEqual([]);
  });

  it('let each identification point at what it identifies', () => {
    const kinds: Readonly<Record<string, string>> = {
      ...{ OCG: 'OrganisedCrimeGroup', PRIORITY_INDIVIDUAL: 'Person', VULNERABILITY: 'Vulnerability' },
    };
    for (const row of demo.facts('Identification')) expect(kindOf(row.concerns)).toBe(kinds[row.kind!]);
    for (const row of demo.facts('Referral')) expect(kindOf(row.concerns)).toBe('Person');
  });

  it('reach every entity: each has a statement or took part in something', () => {
    const seen = new Set([
      ...demo.rows('records').map((row) => row.entity),
      ...['links', 'communications'].flatMap((name) => demo.rows(name).flatMap((row) => [row.from, row.to])),
      ...demo.rows('participants').map((row) => row.entity),
    ]);
    expect(
      demo
        .rows('entities')
        .filter((row) => !seen.has(row.ref!))
        .slice(0, 3),
    ).toEqual([]);
  });
});

describe('grades, handling and access', () => {
  it('grade intelligence alone, in the 3x5x2 form, and state conditions with handling code C', () => {
    const intelligence = new Set(demo.where('sources', { material: 'INTELLIGENCE' }).map((row) => row.ref));
    for (const row of demo.rows('sources')) {
      expect(row.grade).toMatch(row.material === 'INTELLIGENCE' ? /^[123][A-E][PC]$/ : /^$/);
      if (row.grade!.endsWith('C')) expect(row.handling).not.toBe('');
    }
    const graded = ['records', 'links', 'roles'].flatMap((name) => demo.rows(name)).filter((row) => row.grade !== '');
    expect(graded.every((row) => intelligence.has(row.source))).toBe(true);
    expect(demo.where('sources', { material: 'SENSITIVE' }).length).toBeGreaterThan(3);
  });

  it('restrict a tenth of the operations, with all three policies, some of them open to the development analyst', () => {
    const restricted = demo.where('operations', { access: 'RESTRICTED' });
    expect(restricted.length).toBe(98);
    expect(new Set(restricted.map((row) => row.deconfliction))).toEqual(new Set(['FULL', 'POINTER', 'SILENT']));
    const forAnalyst = restricted.filter((row) => row.members === 'analyst').map((row) => row.reference);
    expect(forAnalyst).toEqual(['YHROCU Op 61', 'EMSOU Op 52', 'WMROCU Op 27', 'LONDON Op 71'].sort(byListing(demo)));
    for (const row of demo.where('operations', { access: 'OPEN' })) expect(row.deconfliction).toBe('FULL');
  });
});

describe('dates', () => {
  it('lie before the day the data is as at, limits and reviews apart', () => {
    const planned = new Set([
      'reviewOn',
      'custodyTimeLimit',
      'custodyExtensions',
      'birthDate',
      'bookingReference',
      'asWritten',
      'note',
    ]);
    const late = (row: DemoRow) =>
      Object.entries(row).some(
        ([column, value]) => !planned.has(column) && /^\d{4}-\d{2}/.test(value) && value.slice(0, 10) > DEMO_NOW,
      );
    for (const name of demo.names) expect(demo.rows(name).filter(late).slice(0, 2)).toEqual([]);
  });

  it('run forwards', () => {
    const backwards = (rows: readonly DemoRow[], first: string, last: string) =>
      rows.filter((row) => row[first] && row[last] && row[first]! > row[last]!).slice(0, 2);
    expect(backwards(demo.rows('links'), 'fromDate', 'toDate')).toEqual([]);
    expect(backwards(demo.rows('events'), 'at', 'until')).toEqual([]);
    expect(backwards(demo.rows('operations'), 'startedOn', 'endedOn')).toEqual([]);
    expect(backwards(demo.facts('Product'), 'requestedOn', 'deliveredOn')).toEqual([]);
    expect(backwards(factRows(), 'at', 'recordedAt')).toEqual([]);
  });

  it('make missing children 13 to 17 years old when they were missing', () => {
    const born = new Map(
      demo
        .rows('records')
        .filter((row) => row.birthDate!.length === 10)
        .map((row) => [row.entity, row.birthDate!]),
    );
    const missing = new Map(demo.where('participants', { role: 'MISSING' }).map((row) => [row.event, row.entity]));
    const ages = demo.where('events', { kind: 'MissingEpisode' }).map((row) => {
      const birth = born.get(missing.get(row.ref!) ?? '') ?? '';
      const years = Number(row.reportedAt!.slice(0, 4)) - Number(birth.slice(0, 4));
      return row.reportedAt!.slice(5, 10) < birth.slice(5) ? years - 1 : years;
    });
    expect(ages.filter((age) => !(age >= 13 && age <= 17))).toEqual([]);
  });
});

const refsOfStaff = () => refs('staff');
const factRows = () => demo.names.filter((name) => name.startsWith('fact.')).flatMap((name) => demo.rows(name));
const byListing = (files: DemoFiles) => {
  const order = files.rows('operations').map((row) => row.reference);
  return (left: string, right: string) => order.indexOf(left) - order.indexOf(right);
};
