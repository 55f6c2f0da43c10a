import { beforeAll, describe, expect, it } from '@jest/globals';
import { OP65_HITS } from '../../../src/demo/op65/op65Hits.js';
import { FOUND_ELSEWHERE } from '../../../src/demo/op65/op65Missing.js';
import { STORY_NUMBERS } from '../../../src/demo/phoneNumbers.js';
import { type DemoFiles, dialled, readDemo } from './demoFiles.js';

const OP = 'SEROCU Op 65';
let demo: DemoFiles;
beforeAll(async () => {
  demo = await readDemo();
});

const ofOp = (name: string) => demo.rows(name).filter((row) => demo.operationOf(row.source!) === OP);
const withRole = (role: string) =>
  new Set(
    ofOp('roles')
      .filter((row) => row.role === role)
      .map((row) => row.entity!),
  );
const phoneRef = (number: string) =>
  demo.rows('entities').find((row) => row.kind === 'Phone' && dialled(row.identifier!) === number.replaceAll(' ', ''))!
    .ref!;
const partsOf = (event: string, role: string) => demo.where('participants', { event, role }).map((row) => row.entity!);

describe('SEROCU Op 65', () => {
  it('is overt, of Hampshire, and located in four force areas of three regions', () => {
    const row = demo.one('operations', 'reference', OP);
    expect(row).toMatchObject({ posture: 'OVERT', force: 'hampshire', access: 'OPEN', socMasterList: 'true' });
    expect(row.locatedIn).toBe('hampshire|thames-valley|dorset|met');
  });

  it('has eight girls, eleven men and fifteen handset extractions', () => {
    const sexOf = new Map(
      ofOp('records')
        .filter((row) => row.sex !== '')
        .map((row) => [row.entity, row.sex]),
    );
    const victims = [...withRole('VICTIM')];
    const suspects = [...withRole('SUSPECT')];
    expect(victims.map((ref) => sexOf.get(ref))).toEqual(Array(8).fill('FEMALE'));
    expect(suspects.map((ref) => sexOf.get(ref))).toEqual(Array(11).fill('MALE'));
    expect(demo.where('sources', { operation: OP, kind: 'HANDSET_EXTRACTION' }).length).toBe(15);
  });

  it('has girls aged 13 to 17 when it began', () => {
    const births = ofOp('records').filter((row) => withRole('VICTIM').has(row.entity!) && row.birthDate !== '');
    const started = Date.parse(demo.one('operations', 'reference', OP).startedOn!);
    const ages = births.map((row) => Math.floor((started - Date.parse(row.birthDate!)) / 86_400_000 / 365.2425));
    expect([...ages].sort()).toEqual([13, 13, 14, 14, 15, 15, 16, 17]);
  });

  it('has forty missing episodes of the girls, some of which ended in each of the four areas', () => {
    const episodes = ofOp('events').filter((row) => row.kind === 'MissingEpisode');
    expect(episodes.length).toBe(40);
    const girls = withRole('VICTIM');
    expect(episodes.every((row) => partsOf(row.ref!, 'MISSING').every((ref) => girls.has(ref)))).toBe(true);
    const found = episodes.flatMap((row) => partsOf(row.ref!, 'FOUND_AT')).map((ref) => demo.entity(ref));
    expect(new Set(found.map((place) => place.force))).toEqual(new Set(['hampshire', ...FOUND_ELSEWHERE]));
    expect(new Set(found.map((place) => place.region))).toEqual(new Set(['SEROCU', 'SWROCU', 'LONDON']));
  });

  it('made thirteen safeguarding referrals to the force', () => {
    const referrals = demo.facts('Referral').filter((row) => row.operation === OP);
    expect(referrals.length).toBe(13);
    for (const row of referrals) {
      expect(row).toMatchObject({ kind: 'SAFEGUARDING', to: 'Hampshire and Isle of Wight Constabulary' });
      expect(withRole('VICTIM').has(row.concerns!)).toBe(true);
    }
  });

  it('has six numbers, and no more, that four other operations know: one by pointer, one silent', () => {
    const operationsOf = new Map<string, Set<string>>();
    const note = (phone: string | undefined, source: string | undefined) => {
      if (!phone?.startsWith('phone-')) return;
      operationsOf.set(phone, (operationsOf.get(phone) ?? new Set()).add(demo.operationOf(source!)));
    };
    for (const name of ['links', 'communications']) {
      for (const row of demo.rows(name)) for (const end of [row.from, row.to]) note(end, row.source);
    }
    for (const name of ['records', 'roles']) for (const row of demo.rows(name)) note(row.entity, row.source);
    const hits = [...operationsOf].filter(([, operations]) => operations.has(OP) && operations.size > 1);
    const wanted = OP65_HITS.map(({ number, operations }) => [phoneRef(number), new Set([OP, ...operations])]);
    expect(new Map(hits)).toEqual(new Map(wanted as [string, Set<string>][]));
    const others = new Set(OP65_HITS.flatMap(({ operations }) => operations));
    const policies = [...others].map((reference) => demo.one('operations', 'reference', reference).deconfliction);
    expect(policies.sort()).toEqual(['FULL', 'FULL', 'POINTER', 'SILENT']);
  });

  it('attributes 07700 900123 to one man by possession and to another with less weight', () => {
    const phone = phoneRef(STORY_NUMBERS.main);
    const uses = ofOp('links').filter((row) => row.type === 'USES' && row.to === phone);
    expect(uses.map((row) => [row.basis, row.strength])).toEqual([
      ['FOUND_IN_POSSESSION', 'CONFIRMED'],
      ['CONTACT_PATTERN', 'POSSIBLE'],
    ]);
    expect(uses.every((row) => withRole('SUSPECT').has(row.from!))).toBe(true);
    expect(uses[0]!.from).not.toBe(uses[1]!.from);
  });
});

describe('the three products of SEROCU Op 65', () => {
  const concerns = (title: string) =>
    demo.one('fact.Product', 'title', title).concerns!.split('|') as [string, string, string];
  const phonesOf = (person: string) => demo.where('links', { type: 'USES', from: person }).map((row) => row.to!);
  const inContact = (one: string, two: string) => {
    const [ours, theirs] = [phonesOf(one), phonesOf(two)];
    return ofOp('communications').some(
      ({ from, to }) =>
        (ours.includes(from!) && theirs.includes(to!)) || (theirs.includes(from!) && ours.includes(to!)),
    );
  };

  it('show a car of a suspect on nights on which a girl was missing, without a call between the two', () => {
    const [car, man, girl] = concerns('One car on three nights');
    expect(demo.where('links', { type: 'REGISTERED_TO', from: car, to: man }).length).toBe(1);
    const seen = demo
      .where('participants', { entity: car, role: 'VEHICLE' })
      .map((row) => demo.one('events', 'ref', row.event!));
    const nights = new Set(seen.filter((row) => row.category === 'ANPR').map((row) => row.at!));
    expect(nights.size).toBe(3);
    const missing = demo
      .where('participants', { entity: girl, role: 'MISSING' })
      .map((row) => demo.one('events', 'ref', row.event!));
    for (const night of nights) {
      expect(missing.some((episode) => episode.lastSeenAt! < night && night < episode.foundAt!)).toBe(true);
    }
    expect(inContact(man, girl)).toBe(false);
  });

  it('show that a number saved as a relative is a suspect’s', () => {
    const [girl, man, phone] = concerns('The number saved as Uncle Jay');
    expect(phonesOf(man)).toContain(phone);
    const saved = demo.where('links', { type: 'SAVED_AS', to: phone, label: 'Uncle Jay' });
    expect(saved.map((row) => demo.where('links', { type: 'USES', from: girl, to: row.from! }).length)).toEqual([1]);
    expect(inContact(girl, man)).toBe(true);
  });

  it('show two girls without contact who were taken to one man’s address', () => {
    const [girl, other, man, address] = concerns('Two girls, one address') as unknown as [
      string,
      string,
      string,
      string,
    ];
    expect(demo.where('links', { type: 'LIVES_AT', from: man, to: address }).length).toBe(1);
    const rides = (person: string) =>
      demo
        .where('participants', { entity: person, role: 'PASSENGER' })
        .filter((row) => partsOf(row.event!, 'TO').includes(address));
    expect([rides(girl).length, rides(other).length]).toEqual([4, 4]);
    for (const ride of [...rides(girl), ...rides(other)]) {
      expect(phonesOf(man)).toContain(partsOf(ride.event!, 'BOOKED_BY')[0]);
    }
    expect(inContact(girl, other)).toBe(false);
  });
});
