import { beforeAll, describe, expect, it } from '@jest/globals';
import { writtenLondonTime } from '../../../src/demo/demoTime.js';
import {
  DAMAGED_NUMBERS,
  HUB_OPERATIONS,
  ON_PURPOSE,
  RECORDED_TWICE,
  SAME_NAME,
  TWO_CLOCKS,
} from '../../../src/demo/onPurpose/onPurpose.js';
import { STORY_NUMBERS } from '../../../src/demo/phoneNumbers.js';
import { STORY_PLATES } from '../../../src/demo/plates.js';
import { type DemoFiles, dialled, readDemo } from './demoFiles.js';

let demo: DemoFiles;
beforeAll(async () => {
  demo = await readDemo();
});

const phoneRef = (number: string) =>
  demo.rows('entities').find((row) => row.kind === 'Phone' && dialled(row.identifier!) === number.replaceAll(' ', ''))!
    .ref!;
const usersOf = (number: string) => demo.where('links', { type: 'USES', to: phoneRef(number) });
const operationsOf = (name: string, wanted: Readonly<Record<string, string>>) =>
  new Set(demo.where(name, wanted).map((row) => demo.operationOf(row.source!)));

describe('what is in the data on purpose', () => {
  it('is listed with operations that exist', () => {
    const references = new Set(demo.rows('operations').map((row) => row.reference!));
    expect(
      ON_PURPOSE.flatMap(({ operations }) => operations).filter((reference) => !references.has(reference)),
    ).toEqual([]);
  });

  it('has two people of one name and birth year', () => {
    const records = demo.where('records', { name: SAME_NAME.name });
    expect(new Set(records.map((row) => row.entity)).size).toBe(2);
    expect(records.map((row) => row.birthDate).sort()).toEqual(['1991', ...SAME_NAME.born]);
  });

  it.each(RECORDED_TWICE)('has $sides.0.name beside $sides.1.name, two people with one telephone', ({ sides }) => {
    const people = sides.map(({ operation, name, born }) => {
      const records = demo.where('records', { name });
      expect(records.map(({ birthDate, source }) => [birthDate, demo.operationOf(source!)])).toEqual([
        [born, operation],
      ]);
      return records[0]!.entity!;
    });
    expect(new Set(people).size).toBe(2);
    const [one, other] = sides.map(({ born }) => born.split('-'));
    expect(other).toEqual([one![0], one![2], one![1]]);
    const [own, others] = people.map((from) => demo.where('links', { type: 'USES', from }).map(({ to }) => to));
    expect(own).toHaveLength(1);
    expect(others).toEqual(own);
  });

  it('has a number that was recycled after fourteen months', () => {
    const [first, second] = usersOf(STORY_NUMBERS.recycled);
    expect(first!.from).not.toBe(second!.from);
    expect([first!.toDate, second!.fromDate]).toEqual(['2021-11-30', '2023-01-30']);
  });

  it('has a phone that was lent to a sister', () => {
    const [owner, sister] = usersOf(STORY_NUMBERS.lentToSister);
    expect(
      demo.where('links', { type: 'FAMILY_OF', from: sister!.from!, to: owner!.from!, role: 'sister' }).length,
    ).toBe(1);
    expect(sister!.toDate).not.toBe('');
    expect(owner!.toDate).toBe('');
  });

  it('has the switchboard of a children’s home as a hub of five operations', () => {
    const home = phoneRef(STORY_NUMBERS.childrensHome);
    expect(demo.entity(home).common).toBe('true');
    expect(operationsOf('communications', { from: home })).toEqual(new Set(HUB_OPERATIONS));
    const others = new Set(demo.where('communications', { from: home }).map((row) => row.to));
    expect(others.size).toBeGreaterThan(40);
  });

  it('has a child who is suspect in one operation and victim in another', () => {
    const [use] = usersOf(STORY_NUMBERS.childInBoth);
    const roles = demo.where('roles', { entity: use!.from! }).map((row) => [demo.operationOf(row.source!), row.role]);
    expect(roles).toContainEqual(['EMSOU Op 83', 'SUSPECT']);
    expect(roles).toContainEqual(['EMSOU Op 97', 'POTENTIAL_VICTIM']);
  });

  it('has damaged numbers and confusable plates as they were written', () => {
    const identifiers = new Set(demo.rows('entities').map((row) => row.identifier));
    const wanted = [...DAMAGED_NUMBERS, ...Object.values(STORY_PLATES)];
    expect(wanted.filter((identifier) => !identifiers.has(identifier))).toEqual([]);
  });

  it('has the same calls in a file in local time and in one in UTC', () => {
    const rowsOf = (fileName: string) => {
      const source = demo.one('sources', 'fileName', fileName);
      const rows = demo.where('communications', { source: source.ref! });
      return { source, rows, instants: rows.map((row) => `${row.at} ${row.from} ${row.to} ${row.duration}`) };
    };
    const [local, utc] = [rowsOf(TWO_CLOCKS.local), rowsOf(TWO_CLOCKS.utc)];
    expect([local.source.timezone, utc.source.timezone]).toEqual(['Europe/London', 'UTC']);
    expect(local.instants).toEqual(utc.instants);
    const written = new Map(
      demo.where('records', { source: local.source.ref! }).map((row) => [row.row, row.asWritten]),
    );
    for (const { row, at } of local.rows) expect(written.get(row)).toMatch(writtenLondonTime(Date.parse(at!)));
    expect(local.rows.length).toBe(30);
  });

  it('has people of whom a restricted operation states another birth date than an open one', () => {
    const known = demo.where('records', { note: 'Also known under this birth date.' });
    expect(known.length).toBe(4);
    for (const { entity, birthDate, source } of known) {
      expect(demo.operationOf(source!)).toBe('YHROCU Op 61');
      const open = demo
        .where('records', { entity: entity! })
        .filter((row) => demo.operationOf(row.source!) === 'YHROCU Op 44');
      expect(open.length).toBeGreaterThan(0);
      expect(open.map((row) => row.birthDate)).not.toContain(birthDate);
    }
  });
});
