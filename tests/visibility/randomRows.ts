import fc from 'fast-check';
import type { TableRow } from '../../src/loading/readTable.js';

/** Things that sources speak of, as `Kind=identifier`, or `Kind=#number` where a kind has no identifiers. */
const pool: Readonly<Record<string, readonly string[]>> = {
  Person: ['#1', '#2', '#3', '#4'],
  OrganisedCrimeGroup: ['#1', '#2'],
  DrugsLine: ['#1', '#2'],
  Vulnerability: ['#1', '#2'],
  Organisation: ['#1', '#2'],
  Location: ['#1', '#2', '#3'],
  Phone: ['07700900001', '07700900002', '07700900003'],
  Sim: ['8944100000000000001', '8944100000000000002'],
  Device: ['490154203237518', '352099001761481'],
  Vehicle: ['AB12CDE', 'CD34EFG'],
  Account: ['112233 12345678', '112233 12345679'],
  PaymentCard: ['400000******0002', '500000******0009'],
  Email: ['a@b.example', 'c@d.example'],
  OnlineHandle: ['chatly:zed', 'chatly:ace'],
  IdentityDocument: ['PASSPORT:123456789', 'PASSPORT:987654321'],
  Identifier: ['PNC:7', 'PNC:8'],
};
/** What the operation speaks of that the viewer of a dense store never sees, and nobody else. */
const unseen: Readonly<Record<string, string>> = {
  ...{ Phone: '07700900999', Sim: '8944100000000000003', Device: '356938035643809', Vehicle: 'EF56GHJ' },
  ...{ Account: '112233 12345670', PaymentCard: '411111******1111', Email: 'h@b.example', OnlineHandle: 'chatly:hid' },
  ...{ IdentityDocument: 'PASSPORT:555555555', Identifier: 'PNC:9' },
};
const entity = (...kinds: readonly string[]) =>
  fc.constantFrom(...kinds.flatMap((kind) => (pool[kind] ?? []).map((one) => `${kind}=${one.replaceAll(' ', '-')}`)));
const nth = (kind: string, at: number): string => {
  const all = pool[kind] ?? [];
  return `${kind}=${(all[at % all.length] ?? '').replaceAll(' ', '-')}`;
};
const unseenOf = (...kinds: readonly string[]) =>
  fc.constantFrom(...kinds.map((kind) => `${kind}=${(unseen[kind] ?? '#7').replaceAll(' ', '-')}`));
export const kinds = Object.keys(pool);
const all = kinds.flatMap((kind) => (pool[kind] ?? []).map((_one, at) => nth(kind, at)));
const anything = entity(...kinds);
const holder = fc.nat(2);
const day = fc.constantFrom('2024-03', '2024-06-01', '2025-01-15');
const recordedAt = fc.constantFrom('2025-01-01T00:00:00Z', '2025-01-03T00:00:00Z', '2025-02-01T00:00:00Z');
const grade = fc.constantFrom('1A', '2B', '3E');
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const row = (table: string, made: fc.Arbitrary<unknown>) =>
  fc.record({ table: fc.constant(table), holder, row: made as fc.Arbitrary<TableRow> });

/** Attributes on which sources contradict each other, with those that lists filter and sort by. */
export const recordsOf = (about: fc.Arbitrary<string>) =>
  row(
    'records',
    fc.record({
      entity: about,
      grade: some(grade),
      recordedAt,
      name: some(fc.constantFrom('Ann Brown', 'Zed Brook', 'Lina')),
      alias: some(fc.constantFrom('Bo', 'Ace')),
      sex: some(fc.constantFrom('FEMALE', 'MALE')),
      birthDate: some(fc.constantFrom('1990', '2001-05', `${new Date().getUTCFullYear() - 9}-04`)),
      nationality: some(fc.constantFrom('British', 'Irish')),
      reference: some(fc.constantFrom('G1', 'R2')),
      colour: some(fc.constantFrom('red', 'blue')),
      make: some(fc.constantFrom('Ford', 'Audi')),
      model: some(fc.constantFrom('Focus', 'A3')),
      category: some(fc.constantFrom('HOTEL', 'CHILDRENS_HOME')),
      address: some(fc.constantFrom('1 High Street', '2 Low Street')),
      postcode: some(fc.constantFrom('SO14 2AB', 'M1 1AA')),
      common: some(fc.constant(true)),
      latitude: some(fc.constantFrom(50.9, 53.4)),
      longitude: some(fc.constantFrom(-1.4, -2.2)),
      locationKind: some(fc.constantFrom('ADDRESS', 'PLACE')),
      organisationKind: some(fc.constantFrom('TAXI_FIRM', 'HOTEL')),
      force: some(fc.constantFrom('hampshire', 'gmp')),
      region: some(fc.constantFrom('SEROCU', 'NWROCU')),
    }),
  );
export const records = recordsOf(anything);
export const recordsOfEach = kinds.map((kind) => recordsOf(entity(kind)));

const bearers = ['Phone', 'Device', 'Vehicle', 'Account', 'PaymentCard', 'Email', 'OnlineHandle'];
/** Which kinds each type of link joins. */
const ends: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['USES', ['Person'], bearers],
  ['USES', ['Person'], ['Phone']],
  ['REGISTERED_TO', ['Phone', 'Vehicle', 'Account', 'PaymentCard'], ['Person', 'Organisation', 'Location']],
  ['SAVED_AS', ['Device'], ['Phone']],
  ['CONTACTED', ['Phone'], ['Phone']],
  ['PAID', ['Account'], ['Account']],
  ['MEMBER_OF', ['Person'], ['OrganisedCrimeGroup']],
  ['ASSOCIATE_OF', ['Person'], ['Person']],
  ['FAMILY_OF', ['Person'], ['Person']],
  ['LIVES_AT', ['Person'], ['Location']],
  ['WORKS_FOR', ['Person'], ['Organisation']],
  ['LOCATED_AT', ['Organisation', 'Phone'], ['Location']],
  ['LINE_NUMBER', ['DrugsLine'], ['Phone']],
  ['HOLDS_LINE', ['Person'], ['DrugsLine']],
  ['RUNS_FOR', ['Person'], ['DrugsLine']],
  ['CONTROLS', ['OrganisedCrimeGroup'], ['DrugsLine']],
  ['INSERTED_IN', ['Sim'], ['Device']],
  ['SERVES', ['Sim'], ['Phone']],
  ['IDENTIFIED_BY', ['Person'], ['IdentityDocument', 'Identifier']],
  ['SAME_AS', ['Person'], ['Person']],
];
const linkOf = (type: string, from: fc.Arbitrary<string>, to: fc.Arbitrary<string>) =>
  row(
    'links',
    fc
      .record({
        ...{ type: fc.constant(type), from, to, grade: some(grade) },
        ...{ firstSeen: some(day), lastSeen: some(day), count: some(fc.integer({ min: 1, max: 5 })) },
        ...{
          status: fc.constantFrom('REPORTED', 'CONFIRMED', 'DISPROVED'),
          label: some(fc.constantFrom('Mum', 'Boss')),
        },
        ...{
          basis: some(fc.constantFrom('CONTACT_PATTERN')),
          strength: some(fc.constantFrom('POSSIBLE', 'CONFIRMED')),
        },
      })
      .filter((link) => link.from !== link.to),
  );
export const linksOfEach = ends.map(([type, from, to]) => linkOf(type, entity(...from), entity(...to)));
export const links = fc.oneof(...linksOfEach);
const rolesOf = (about: fc.Arbitrary<string>) =>
  row(
    'roles',
    fc.record({
      entity: about,
      role: fc.constantFrom('SUSPECT', 'VICTIM', 'WITNESS', 'CUCKOOED', 'DEAL_PHONE', 'PRINCIPAL_GROUP'),
      fromDate: some(day),
      status: fc.constantFrom('REPORTED', 'DISPROVED'),
    }),
  );
export const roles = rolesOf(anything);

const parts: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  Transaction: [
    ['Account', 'PAYER'],
    ['Account', 'PAYEE'],
  ],
  Booking: [
    ['Person', 'PASSENGER'],
    ['Location', 'FROM'],
    ['Vehicle', 'VEHICLE'],
    ['Organisation', 'FIRM'],
    ['PaymentCard', 'PAID_WITH'],
  ],
  Stay: [
    ['Person', 'GUEST'],
    ['Location', 'PLACE'],
  ],
  Sighting: [
    ['Person', 'SUBJECT'],
    ['Location', 'PLACE'],
    ['Vehicle', 'VEHICLE'],
  ],
  MissingEpisode: [
    ['Person', 'MISSING'],
    ['Location', 'FOUND_AT'],
  ],
  Encounter: [
    ['Person', 'SUBJECT'],
    ['Vehicle', 'VEHICLE'],
  ],
};
const eventOf = (kind: string, participants: fc.Arbitrary<readonly string[]>) =>
  row(
    'events',
    fc.record({
      ...{ kind: fc.constant(kind), at: some(day), label: some(fc.constantFrom('One', 'Two')) },
      ...(kind === 'MissingEpisode'
        ? { risk: fc.constantFrom('LOW', 'HIGH'), force: fc.constantFrom('hampshire', 'gmp') }
        : {}),
      ...(kind === 'Transaction'
        ? { amountPence: fc.integer({ min: 1, max: 900 }), currency: fc.constant('GBP') }
        : {}),
      participants,
    }),
  );
export const eventsOfEach = Object.entries(parts).map(([kind, wanted]) =>
  eventOf(kind, fc.tuple(...wanted.map(([of, role]) => entity(of).map((one) => `${one} ${role}`)))),
);
export const events = fc.oneof(...eventsOfEach);
export const communications = row(
  'communications',
  fc
    .record({
      ...{ from: entity('Phone'), to: entity('Phone'), at: fc.constantFrom('2024-06-01T10:00Z', '2025-01-15T11:00Z') },
      ...{ channel: fc.constantFrom('CALL', 'TEXT'), duration: fc.integer({ min: 0, max: 9 }) },
    })
    .filter((call) => call.from !== call.to),
);

/** What facts of a kind need beside the rest. */
const own: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  Tasking: { threatType: fc.constantFrom('CUCKOOING', 'COUNTY_LINES'), leadAgency: fc.constantFrom('nca', 'gmp') },
  Case: { vawg: fc.boolean(), childExploitation: fc.boolean(), threatType: fc.constant('CUCKOOING') },
  Identification: {
    kind: fc.constantFrom('OCG', 'PRIORITY_INDIVIDUAL', 'VULNERABILITY'),
    status: fc.constant('ACTIVE'),
  },
  Disruption: {
    ...{ primaryThreat: fc.constantFrom('CUCKOOING', 'COUNTY_LINES'), primaryP: fc.constantFrom('PURSUE', 'PROTECT') },
    ...{ impact: fc.constantFrom('MAJOR', 'MINOR'), status: fc.constantFrom('CLAIMED', 'REJECTED') },
  },
  Referral: { kind: fc.constantFrom('SAFEGUARDING', 'NRM', 'GAIN'), stage: fc.constant('REFERRED') },
  RiskAssessment: { risk: fc.constantFrom('LOW', 'HIGH'), scheme: fc.constant('CE') },
  Product: { kind: fc.constantFrom('EVIDENTIAL', 'INTELLIGENCE'), type: fc.constantFrom('CONTACT_CHART', 'TIMELINE') },
  Proceeding: { offence: fc.constant('Supply'), chargingDecision: fc.constantFrom('CHARGED', 'PENDING') },
  Activity: { kind: fc.constantFrom('VISIT', 'WASH'), count: fc.integer({ min: 1, max: 3 }) },
  Feedback: { rating: fc.integer({ min: 1, max: 5 }), text: fc.constant('Good') },
  SavingOpportunity: { amountGBP: fc.integer({ min: 1, max: 900 }), realised: fc.boolean() },
};
export const factsOfEach = Object.entries(own).map(([kind, more]) =>
  row(
    `fact.${kind}`,
    fc.record({
      ...{
        at: day,
        recordedAt,
        force: fc.constantFrom('hampshire', 'gmp'),
        region: fc.constantFrom('SEROCU', 'NWROCU'),
      },
      concerns: fc.uniqueArray(entity('Person', 'OrganisedCrimeGroup', 'DrugsLine', 'Vulnerability'), { maxLength: 2 }),
      ...more,
    }),
  ),
);
export const facts = fc.oneof(...factsOfEach);

const concerning = (concerns: readonly string[]) =>
  factsOfEach.map((fact) => fact.map((one) => ({ ...one, row: { ...one.row, concerns } })));

/**
 * What an operation that the viewer does not see adds to a dense store: things of every kind that it alone knows, links of every type to
 * them and from them, links of its own between each two kinds that others know, of everything the best record and a role, and facts
 * about what others know.
 */
export const rowsUnseen = [
  ...kinds.map((kind) => recordsOf(unseenOf(kind))),
  ...ends.flatMap(([type, from, to]) => [
    linkOf(type, entity(...from), unseenOf(...to)),
    linkOf(type, unseenOf(...from), entity(...to)),
    ...from.flatMap((one) => to.map((other) => linkOf(type, entity(one), entity(other)))),
  ]),
  ...all.flatMap((one) => [
    rolesOf(fc.constant(one)),
    recordsOf(fc.constant(one)).map((made) => ({
      ...made,
      row: { ...made.row, grade: '1A', recordedAt: '2025-03-01T00:00:00Z' },
    })),
  ]),
  ...concerning(['Person=#1', 'Person=#7', 'OrganisedCrimeGroup=#1', 'DrugsLine=#1', 'Vulnerability=#1']),
];

/** What others say of those whom that operation alone knows. */
export const factsOfUnseen = concerning(['Person=#7', 'OrganisedCrimeGroup=#7', 'DrugsLine=#7', 'Vulnerability=#7']);

/** More of it, for what one link, event or fact of each kind does not tell: some stand under a pseudonym, and cannot be asked for. */
export const moreRowsUnseen = [
  ...ends.flatMap(([type, from, to]) =>
    from.flatMap((one) =>
      to.flatMap((other) => [linkOf(type, entity(one), unseenOf(other)), linkOf(type, unseenOf(one), entity(other))]),
    ),
  ),
  ...Object.entries(parts).flatMap(([kind, wanted]) =>
    [0, 1, 2, 3].map((at) => eventOf(kind, fc.constant(wanted.map(([of, role]) => `${nth(of, at)} ${role}`)))),
  ),
  ...concerning(['2', '3', '4'].map((number) => `Person=#${number}`)),
];
