import { beforeAll, describe, expect, it } from '@jest/globals';
import { isSummerTime } from '../../../src/demo/demoTime.js';
import { LINE_PERIODS } from '../../../src/demo/op97/op97Lines.js';
import { FOUND_TOGETHER, TAXI_BOOKINGS } from '../../../src/demo/op97/op97Movements.js';
import { type DemoFiles, type DemoRow, readDemo } from './demoFiles.js';

const OP = 'EMSOU Op 97';
let demo: DemoFiles;
beforeAll(async () => {
  demo = await readDemo();
});

const ofOp = (name: string) => demo.rows(name).filter((row) => demo.operationOf(row.source!) === OP);
const facts = (kind: string, wanted: Readonly<Record<string, string>> = {}) =>
  demo
    .facts(kind)
    .filter((row) => row.operation === OP && Object.entries(wanted).every(([key, value]) => row[key] === value));
const childrenOf = () => {
  const born = new Map(
    ofOp('records')
      .filter((row) => row.birthDate !== '')
      .map((row) => [row.entity, row.birthDate!]),
  );
  const victims = ofOp('roles')
    .filter((row) => row.role === 'POTENTIAL_VICTIM')
    .map((row) => row.entity!);
  return victims.filter((ref) => born.get(ref)! > '2006');
};

describe('EMSOU Op 97', () => {
  it('has two lines of three successive numbers each', () => {
    const numbers = ofOp('links').filter((row) => row.type === 'LINE_NUMBER');
    const lines = [...new Set(numbers.map((row) => row.from))];
    expect(lines.length).toBe(2);
    for (const line of lines) {
      const periods = numbers.filter((row) => row.from === line).map((row) => [row.fromDate, row.toDate]);
      expect(periods).toEqual(LINE_PERIODS);
    }
  });

  it('holds the working day of the lines in its rows: offers twice a day, orders until late, takings at night', () => {
    const londonHour = ({ at }: DemoRow) =>
      (new Date(at!).getUTCHours() + (isSummerTime(Date.parse(at!)) ? 1 : 0)) % 24;
    const isSunday = ({ at }: DemoRow) => new Date(at!).getUTCDay() === 0;
    const sources = demo
      .rows('sources')
      .filter((row) => row.operation === OP && row.kind === 'CALL_DATA')
      .map((row) => row.ref);
    const rows = demo.rows('communications').filter((row) => sources.includes(row.source) && !isSunday(row));
    const phones = new Set(
      ofOp('links')
        .filter((row) => row.type === 'LINE_NUMBER')
        .map((row) => row.to),
    );
    const hours = (wanted: (row: DemoRow) => boolean) => new Set(rows.filter(wanted).map(londonHour));
    expect(hours((row) => row.channel === 'TEXT' && phones.has(row.from))).toEqual(new Set([10, 16]));
    const orders = hours((row) => row.channel === 'CALL' && phones.has(row.to));
    expect([Math.min(...orders), Math.max(...orders)]).toEqual([11, 22]);
    expect(hours((row) => row.channel === 'CALL' && phones.has(row.from))).toEqual(new Set([23]));
    const days = new Set(rows.filter((row) => row.channel === 'TEXT').map((row) => row.at!.slice(0, 10)));
    expect(days.size).toBe(155);
  });

  it('has seven children, two of whom went missing from London and were found at one cuckooed address', () => {
    expect(childrenOf().length).toBe(7);
    const found = ofOp('events').filter((row) => row.kind === 'MissingEpisode' && row.foundAt === FOUND_TOGETHER);
    const part = (row: DemoRow, role: string) =>
      demo.where('participants', { event: row.ref!, role }).map((each) => each.entity!);
    expect(new Set(found.flatMap((row) => part(row, 'MISSING'))).size).toBe(2);
    const places = [...new Set(found.flatMap((row) => part(row, 'FOUND_AT')))];
    expect(places.length).toBe(1);
    expect(
      ofOp('roles')
        .filter((row) => row.role === 'CUCKOOED')
        .map((row) => row.entity),
    ).toEqual(places);
    expect(found.flatMap((row) => part(row, 'MISSING_FROM')).map((ref) => demo.entity(ref).force)).toEqual([
      'met',
      'met',
    ]);
    expect(demo.entity(places[0]!).force).toBe('leicestershire');
  });

  it('has 640 bookings of three taxi firms', () => {
    const bookings = new Set(
      ofOp('events')
        .filter((row) => row.kind === 'Booking')
        .map((row) => row.ref),
    );
    const perFirm = new Map<string, number>();
    for (const { event, entity } of demo.where('participants', { role: 'FIRM' })) {
      if (bookings.has(event)) perFirm.set(entity!, (perFirm.get(entity!) ?? 0) + 1);
    }
    expect([...perFirm.values()]).toEqual(TAXI_BOOKINGS.map(({ count }) => count));
    expect(bookings.size).toBe(640);
    const ends = (role: string) => new Map(demo.where('participants', { role }).map((row) => [row.event, row.entity]));
    const [from, to] = [ends('FROM'), ends('TO')];
    expect([...bookings].filter((ref) => from.get(ref) === to.get(ref))).toEqual([]);
  });

  it('has six accounts with 3,000 rows', () => {
    const statements = demo.where('sources', { operation: OP, kind: 'BANK_STATEMENT' });
    expect(statements.length).toBe(6);
    expect(ofOp('events').filter((row) => row.kind === 'Transaction').length).toBe(3000);
    expect(ofOp('links').filter((row) => row.type === 'REGISTERED_TO' && row.from!.startsWith('account')).length).toBe(
      6,
    );
  });

  it('has 25 evidential and 2 intelligence products, three CPS meetings, and charges pending', () => {
    expect(facts('Product', { kind: 'EVIDENTIAL' }).length).toBe(25);
    expect(facts('Product', { kind: 'INTELLIGENCE' }).length).toBe(2);
    expect(facts('Activity', { kind: 'CPS_MEETING' }).length).toBe(3);
    const pending = facts('Proceeding', { chargingDecision: 'PENDING' });
    expect(pending.length).toBe(6);
    expect(pending.every((row) => row.offence!.startsWith('Modern Slavery Act 2015'))).toBe(true);
  });

  it('has seven NRM referrals, one per child, with both decisions positive', () => {
    const referrals = facts('Referral', { kind: 'NRM' });
    expect(referrals.map((row) => row.concerns).sort()).toEqual(childrenOf().sort());
    for (const row of referrals)
      expect(row).toMatchObject({ reasonableGrounds: 'POSITIVE', conclusiveGrounds: 'POSITIVE' });
  });
});

describe('the other support cases', () => {
  it('finish NWROCU Op 55 within the custody time limit', () => {
    const operation = demo.one('operations', 'reference', 'NWROCU Op 55');
    expect(operation).toMatchObject({ kind: 'OPERATION', force: 'gmp', endedOn: '2024-01-26' });
    const proceedings = demo.facts('Proceeding').filter((row) => row.operation === 'NWROCU Op 55');
    expect(proceedings.length).toBe(4);
    for (const row of proceedings) {
      expect(row).toMatchObject({ remand: 'REMANDED', custodyTimeLimit: '2024-02-15', outcome: 'CONVICTED' });
    }
  });

  it('disrupt several suspects of SWROCU Support, one by conviction, and safeguard children across the UK', () => {
    const of = (kind: string) => demo.facts(kind).filter((row) => row.operation === 'SWROCU Support');
    expect(demo.one('operations', 'reference', 'SWROCU Support')).toMatchObject({
      kind: 'SUPPORT',
      force: 'avon-somerset',
    });
    expect(of('Disruption').length).toBe(5);
    expect(of('Disruption').filter((row) => row.rationale!.startsWith('Convicted')).length).toBe(1);
    expect(of('Proceeding').map((row) => row.outcome)).toEqual(['CONVICTED']);
    const countries = new Map(demo.rows('forces').map((row) => [row.name, row.country]));
    const reached = new Set(of('Referral').map((row) => countries.get(row.to)));
    expect(reached).toEqual(new Set(['England', 'Wales', 'Scotland', 'Northern Ireland']));
  });

  it('gather what England, Wales and Scotland hold about one subject of TARIAN Support', () => {
    expect(demo.one('operations', 'reference', 'TARIAN Support')).toMatchObject({
      kind: 'SUPPORT',
      force: 'south-wales',
    });
    const subject = demo.rows('roles').find((row) => demo.operationOf(row.source!) === 'TARIAN Support')!.entity!;
    const countryOf = new Map(demo.rows('forces').map((row) => [row.code, row.country]));
    const origins = new Set(
      demo
        .where('records', { entity: subject })
        .map((row) => countryOf.get(demo.one('sources', 'ref', row.source!).originForce)),
    );
    expect(origins).toEqual(new Set(['England', 'Wales', 'Scotland']));
  });
});
