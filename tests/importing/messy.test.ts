import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { api, asking, closeApi, givenGraph, importProblems, outsider } from '../support/api.js';
import { begin, contributor, ended, everything, imported, undone } from '../support/importing.js';
import { workbook } from '../support/workbook.js';

const admin = asking('boss', 'admin');
const colleague = asking('outsider', 'contributor');
const mappingOf = (tables: string) =>
  `name: trial\nversion: 1\ntitle: Trial\nsource: { kind: OTHER, material: EVIDENCE }\ntables:\n${tables}`;

beforeEach(() =>
  givenGraph({
    north: {},
    south: { statements: ['ana USES 07700900601'] },
    far: { open: false, statements: ['ben USES 07700900602'] },
  }),
);
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

describe('The report of an import', () => {
  const file = 'Number,Name\n07700900601,Ann\n07700900602,Bob\n07700900603,Cy\n';
  const report = '{ importJobs(operation: "north") { entitiesKnown linksKnown hitCount hits { label operations } } }';
  const open = {
    entitiesKnown: 1,
    linksKnown: 0,
    hitCount: 1,
    hits: [{ label: '07700 900601', operations: ['south'] }],
  };

  it('tells each reader what they may see themselves, whatever whoever imported could', async () => {
    expect(await imported(file, { mapping: 'phones' })).toMatchObject({ hitCount: 2, entitiesKnown: 2 });
    const { hits } = (await contributor(report)).data.importJobs[0];
    expect(hits).toHaveLength(2);
    expect(hits).toEqual(
      expect.arrayContaining([
        { label: '07700 900601', operations: ['south'] },
        { label: '07700 900602', operations: ['far'] },
      ]),
    );
    expect((await colleague(report)).data.importJobs).toEqual([open]);
  });

  it('tells of no fact that a restricted operation holds, whoever imports', async () => {
    const tasking = 'Ref,Date,Threat\nT/9,01/07/2024,County lines\n';
    const there = await imported(tasking, { mapping: 'taskings', operation: 'far' });
    const here = await imported(tasking, { mapping: 'taskings' });
    expect([there, here].map(({ facts, rejected }) => [facts, rejected])).toEqual([
      [1, []],
      [1, []],
    ]);
    const again = await imported(`${tasking}\n`, { mapping: 'taskings', operation: 'far' });
    expect([again.facts, again.rejectedCount]).toEqual([0, 1]);
  });

  it('tells no more of a restricted operation to whoever is no member of it any more', async () => {
    await imported(file, { mapping: 'phones' });
    for (const [name, who] of [
      ['admitMember', 'mia'],
      ['removeMember', 'member'],
    ]) {
      const { data } = await admin(
        `mutation { ${name}(input: { operation: "far", member: "${who}" }) { changed userErrors { message } } }`,
      );
      expect(data[String(name)].userErrors).toEqual([]);
    }
    expect((await contributor(report)).data.importJobs).toEqual([open]);
  });
});

describe('A corrected file', () => {
  const [one, two] = ['07700900611,Ann\n', '07700900611,Ann\n07700900612,Bob\n'].map((rows) => `Number,Name\n${rows}`);

  it('that is handed over again changes nothing, whether it is said to correct the first or not', async () => {
    const first = await imported(one as string, { mapping: 'phones' });
    const second = await imported(two as string, { mapping: 'phones', corrects: first.id });
    const before = await everything();
    for (const corrects of [first.id, null, second.id]) {
      const { job, again, userErrors } = await begin(two as string, { mapping: 'phones', corrects });
      expect([job?.id, again, userErrors]).toEqual([second.id, true, []]);
    }
    expect(await everything()).toEqual(before);
  });
});

describe('Words of a file', () => {
  it('that are no role are flagged, and answers do not break on them', async () => {
    const mappingText = mappingOf(`  - columns: { name: { header: Name }, role: { header: Role } }
    entities: { person: { kind: Person, key: "{name}", role: "{role}", record: { name: "{name}" } } }
`);
    const job = await imported('Name,Role\nAnn,SUSPECT\nBob,Leader\n', { mappingText });
    expect(job.flags).toEqual([expect.objectContaining({ kind: 'UNREADABLE_VALUE', value: 'Leader', line: 3 })]);
    const { data, errors } = await outsider('{ people { nodes { name roles { nodes { roles } } } } }');
    expect(errors).toBeUndefined();
    expect(data.people.nodes).toEqual(
      expect.arrayContaining([
        { name: 'Ann', roles: { nodes: [{ roles: ['SUSPECT'] }] } },
        { name: 'Bob', roles: { nodes: [] } },
      ]),
    );
  });

  it('that say nothing is known make nothing of which others have the same', async () => {
    const file =
      'VRM,Keeper,Address,Postcode\nUNKNOWN,Unknown,NFA,\nN/A,Ann,no fixed abode,\nAB12CDE,,,AB1 2CD\nAB13CDE,,,AB1 2CD\n';
    for (const operation of ['south', 'north']) {
      const job = await imported(file, { mapping: 'vehicles', operation });
      expect(job.hits.map(({ label }: { label: string }) => label).sort()).toEqual(
        operation === 'south' ? [] : ['AB12 CDE', 'AB13 CDE'],
      );
      expect(job.flags.map(({ kind, value }: { kind: string; value: string }) => [kind, value])).toEqual(
        expect.arrayContaining([
          ['NOT_KNOWN', 'UNKNOWN'],
          ['NOT_KNOWN', 'N/A'],
          ['NOT_KNOWN', 'NFA'],
        ]),
      );
    }
    const { data } = await outsider(`{ vehicles { nodes { label registeredTo { totalCount } } }
      locations { nodes { postcode residents { totalCount } } } }`);
    expect(data.vehicles.nodes.map(({ label }: { label: string }) => label).sort()).toEqual(['AB12 CDE', 'AB13 CDE']);
    // Keepers without a name are others in each row.
    expect(data.locations.nodes).toEqual([{ postcode: 'AB1 2CD', residents: { totalCount: 4 } }]);
  });
});

describe('What differs', () => {
  const booking = 'Booking Ref,Pickup Time,Phone,Pickup Address,Destination\n';

  it('stays apart: places by their words in any script, and bookings whose reference comes again on another day', async () => {
    const rows = [
      '1,01/03/2024 10:00,07700900621,"Flat 1, 23 High Street",Ул. Ленина 5',
      '1,02/03/2024 09:30,07700900622,"Flat 12, 3 High Street",Ул. Пушкина 5',
      '2,02/03/2024 09:30,07700900623,"flat 12 3, High street","FLAT 12, 3 HIGH STREET"',
    ];
    const job = await imported(booking + rows.join('\n'), {
      mapping: 'taxi',
      parameters: [{ name: 'firm', value: 'Blue' }],
    });
    expect([job.state, job.events]).toEqual(['DONE', 3]);
    const { data } = await outsider('{ locations { totalCount } events(filter: { kinds: [BOOKING] }) { totalCount } }');
    expect(data.locations.totalCount).toBe(4);
    expect(data.events.totalCount).toBe(3);
  });

  it('stays apart: cameras and other places of two operations, unless their words or their coordinates say where they are', async () => {
    const sightings = [
      'VRM,Captured,Camera,Latitude,Longitude',
      'AB12CDE,05/07/2024 14:30:00,Camera 1,,',
      'AB12CDE,05/07/2024 14:40:00,Camera 2,50.9097,-1.4044',
    ].join('\n');
    const rides = `${booking}1,01/03/2024 10:00,07700900621,Station,"12 Acacia Avenue, Southampton"\n`;
    for (const operation of ['north', 'south']) {
      const firm = [{ name: 'firm', value: 'Blue' }];
      const jobs = [
        await imported(sightings, { mapping: 'sightings', operation }),
        await imported(rides, { mapping: 'taxi', operation, parameters: firm }),
        // The same in one operation, however it is written.
        await imported(`Surname,Address\nMarsh,STATION\n`, { mapping: 'people', operation }),
      ];
      expect(jobs.map(({ state, message }) => [state, message])).toEqual(jobs.map(() => ['DONE', null]));
    }
    const { data } = await outsider('{ locations { nodes { label latitude } } }');
    const labels = data.locations.nodes.map(({ label }: { label: string }) => label.toLowerCase()).sort();
    expect(labels).toEqual([
      ...['12 acacia avenue, southampton', 'camera 1', 'camera 1', 'camera 2', 'station', 'station'],
    ]);
    expect(data.locations.nodes).toContainEqual({ label: 'Camera 2', latitude: 50.9097 });
  });

  it('stays apart: networks that number their nodes alike, unless they are said to be one; and each may come as texts', async () => {
    const nodes = 'Id,Label\n1,Ann\n2,Bob\n';
    const edges = 'Source,Target,Weight\n1,2,3\n';
    const named = { mapping: 'network', parameters: [{ name: 'network', value: 'gang' }] };
    expect((await imported(nodes, named)).entitiesNew).toBe(2);
    expect(await imported(edges, named)).toMatchObject({ state: 'DONE', entitiesKnown: 2, linksNew: 1 });
    expect((await imported('Id,Label\n1,Xavier\n2,Yusuf\n', { mapping: 'network' })).entitiesNew).toBe(2);
    const { data } = await outsider('{ people(filter: { name: "Ann" }) { nodes { associates { totalCount } } } }');
    expect(data.people.nodes).toEqual([{ associates: { totalCount: 1 } }]);
    const neither = await imported('From who,To whom\n1,2\n', { mapping: 'network' });
    expect([neither.state, neither.message]).toEqual(['FAILED', expect.stringContaining('"Source"')]);
  });

  it('is counted: messages of one minute, where a file knows no seconds', async () => {
    const rows = Array.from({ length: 3 }, () => '07700900631,07700900632,05/07/2024 10:00,,SMS');
    await imported(['Calling Number,Called Number,Start,Duration,Type', ...rows].join('\n'), { mapping: 'call-data' });
    const { data } = await outsider(
      '{ entity(identifier: "07700900631") { ... on Phone { contacts { nodes { count } } } } }',
    );
    expect(data.entity.contacts.nodes).toEqual([{ count: 3 }]);
  });
});

describe('A handset', () => {
  it('is read in the words of any tool, and a row of which no call is made is told', async () => {
    const log = (rows: readonly string[][]) => workbook({ 'Call Log': [['Parties', 'Direction', 'Time'], ...rows] });
    const at = '05/07/2024 14:30:00(UTC+1)';
    const job = await imported(
      log([
        ['From: 07700900641', 'Rejected', at],
        ['To: 07700900642', 'Dialled', at],
        ['From: WITHHELD', '', at],
        ['07700900643', '', at],
        ['07700900644', 'Sideways', at],
        ['To: 07700900645', 'Incoming', at],
      ]),
      {
        mapping: 'handset',
        parameters: [
          { name: 'device', value: 'ABC/1' },
          { name: 'number', value: '07700900640' },
        ],
      },
      'handset.xlsx',
    );
    expect(job.events).toBe(3);
    expect(job.flags.map(({ kind, line }: { kind: string; line: number }) => [line, kind])).toEqual([
      [5, 'NO_EVENT'],
      [6, 'UNREADABLE_VALUE'],
      [6, 'NO_EVENT'],
    ]);
    expect(job.rejected).toEqual([
      { line: 7, sheet: 'Call Log', reason: 'it says of one call or message that it went both ways' },
    ]);
  });

  it('of which the mapping is wrong tells line and column', async () => {
    const mappingText = mappingOf('  - columns: { a: { header: A } }\n    entities: { x: *nobody }\n');
    const { job, userErrors } = await begin('A\n1\n', { mappingText });
    expect([job, userErrors]).toEqual([null, [expect.objectContaining({ field: 'input.mappingText' })]]);
  });
});

describe('A bank statement', () => {
  const parameters = [{ name: 'account', value: '11-22-33 44556677' }];
  const header = 'Date,Details,Paid out,Paid in,Payee sort code,Payee account number\n';
  const other = '12-34-56,12345678';
  const paid = async (): Promise<unknown> => {
    const { data } = await outsider(`{ events(filter: { kinds: [TRANSACTION] }) { nodes {
      ... on Transaction { amountPence participants(roles: [PAYER]) { nodes { entity { label } } } } } } }`);
    type Payment = { amountPence: number; participants: { nodes: { entity: { label: string } }[] } };
    return data.events.nodes.map((one: Payment) => [one.amountPence, one.participants.nodes[0]?.entity.label]);
  };
  const [own, theirs] = ['11-22-33 44556677', '12-34-56 12345678'];

  it('makes no payment of a nought, and of what came back one the other way', async () => {
    const rows = [
      `01/03/2024,RENT,50.00,0.00,${other}`,
      `02/03/2024,REFUND,(12.00),,${other}`,
      `03/03/2024,FEE,-1.50,,${other}`,
    ];
    const job = await imported(header + rows.join('\n'), { mapping: 'bank', parameters });
    expect(await paid()).toEqual([
      [150, theirs],
      [1200, theirs],
      [5000, own],
    ]);
    await undone(job.id);
  });

  it('may have one column of amounts', async () => {
    const rows = [`01/03/2024,RENT,-50.00,${other}`, `02/03/2024,PAY,12.00,${other}`];
    await imported(`Date,Details,Amount,Other sort code,Other account number\n${rows.join('\n')}`, {
      mapping: 'bank-amount',
      parameters,
    });
    expect(await paid()).toEqual([
      [1200, theirs],
      [5000, own],
    ]);
  });
});

describe('An import of an earlier release', () => {
  const mappingText = mappingOf(`  - columns:
      { name: { header: Name }, born: { header: Born, date: dd/MM/yyyy }, card: { header: Card }, plate: { header: Plate }, device: { header: Device } }
    entities:
      person: { kind: Person, key: "{name} {born}", role: SUSPECT }
      card: { kind: PaymentCard, key: "{card}" }
      plate: { kind: Vehicle, key: "{plate}" }
      device: { kind: Device, key: "{device}" }
    links: [{ type: USES, from: person, to: device }, { type: USES, from: person, to: card }]
`);
  const rows = [
    'Ann,12/3/80,VISA 4929123456781234,BLUE BMW,490154203237510',
    'Ann,04-05-12,****1234,Not seen,IMEI: 356938035643809',
  ];
  const file = ['Name,Born,Card,Plate,Device', ...rows].join('\n');

  it('has the dates that it had on its day, and they are gone with it', async () => {
    const { admin: database } = await api();
    const dated = mappingOf(`  - columns: { name: { header: Name }, born: { header: Born, date: dd/MM/yy } }
    entities: { person: { kind: Person, key: "{name} {born}", role: SUSPECT, record: { name: "{name}", birthDate: "{born}" } } }
`);
    const before = await everything();
    const { id } = await imported('Name,Born\nAnn,01/02/20\n', { mappingText: dated });
    const born = () => database.run('MATCH (one:Record {name: "Ann"}) RETURN one.birthDate AS born');
    expect(await born()).toEqual([{ born: '2020-02-01' }]);
    await undone(id);
    await database.run(
      `MATCH (job:ImportJob {id: $a.id})
       SET job.recordedAt = "2015-07-01T12:00:00Z", job.state = "WAITING", job.run = job.run + 1, job.heartbeatAt = null`,
      { id },
    );
    expect(await ended(id)).toMatchObject({ state: 'DONE' });
    expect(await born()).toEqual([{ born: '1920-02-01' }]);
    await undone(id);
    expect(await everything()).toEqual(before);
  });

  it.each([
    [3, 7],
    [4, 7],
    [5, 8],
  ])('is undone and corrected as it was made, by rules %i', async (rules, entitiesNew) => {
    const { admin: database } = await api();
    const before = await everything();
    const { id } = await imported(file, { mappingText });
    await undone(id);
    await database.run(
      `MATCH (job:ImportJob {id: $a.id})
       SET job.rules = $a.rules, job.factRules = $a.rules, job.state = "WAITING", job.run = job.run + 1, job.heartbeatAt = null`,
      { id, rules },
    );
    expect(await ended(id)).toMatchObject({ state: 'DONE', entitiesNew });
    expect(JSON.stringify(await everything())).not.toContain('5678');
    const corrected = await imported(`${file}\n`, { mappingText, corrects: id });
    expect(corrected).toMatchObject({ state: 'DONE', entitiesNew: 8 });
    await undone(corrected.id);
    await undone(id);
    expect(await everything()).toEqual(before);
  });
});
