import { describe, expect, it } from '@jest/globals';
import { rules } from '../../../src/importing/job/importJob.js';
import { readMapping } from '../../../src/importing/mapping/readMapping.js';
import { shippedMappings } from '../../../src/importing/shippedMappings.js';
import { dateForms } from '../../../src/importing/turning/dateForm.js';
import { compiled } from '../../../src/importing/turning/pattern.js';
import { Zone } from '../../../src/importing/turning/zone.js';

const text = (table: string, zone = '') =>
  `name: trial\nversion: 1\ntitle: Trial\n${zone}source: { kind: OTHER, material: EVIDENCE }\ntables:\n${table}`;

describe('A mapping', () => {
  it.each([
    [
      'has a column that there is none of',
      text('  - columns: { a: { header: A } }\n    entities:\n      p: { kind: Phone, key: "{b}" }\n'),
      'line 8, column 25: tables.0.entities.p.key: there is no column "b"',
    ],
    ['has a word that nobody knows', text('  - colums: {}\n'), 'line 6, column 5: tables.0.colums'],
    [
      'reads times without a zone',
      text('  - columns:\n      at: { header: At, date: dd/MM/yyyy HH:mm }\n'),
      'line 7, column 25: tables.0.columns.at.date: a column with times needs a timezone',
    ],
    [
      'names a zone that there is none of',
      text('  - columns: {}\n', 'timezone: Mars/Base\n'),
      'line 4, column 1: timezone: expected UTC',
    ],
    [
      'links what it does not find',
      text('  - columns: { a: { header: A } }\n    links: [{ type: USES, from: x, to: y }]\n'),
      'there is no entity "x"',
    ],
    ['is no YAML', 'a: [', 'line 1, column'],
    ['means something that is nowhere', text('  - columns: { a: *nobody }\n'), 'nobody'],
    [
      'names a zone by letters, which mean another one elsewhere',
      text('  - columns: {}\n', 'timezone: BST\n'),
      'line 4, column 1: timezone: expected UTC',
    ],
    [
      'names a zone whose sign is reversed',
      text('  - columns: {}\n', 'timezone: Etc/GMT+1\n'),
      'timezone: expected UTC',
    ],
    [
      'reads months as minutes',
      text('  - columns:\n      born: { header: Born, date: dd/mm/yyyy }\n'),
      'line 7, column 29: tables.0.columns.born.date: expected a form such as dd/MM/yyyy HH:mm, got "dd/mm/yyyy": it has a day',
    ],
    [
      'has a form in capital letters',
      text('  - columns:\n      born: { header: Born, date: DD/MM/YYYY }\n'),
      '"D" stands for nothing',
    ],
    [
      'names a column as what has a meaning of its own',
      text('  - columns: { item: { header: Item } }\n'),
      'line 6, column 16: tables.0.columns.item',
    ],
    [
      'has a role that nobody has',
      text('  - columns: { a: { header: A } }\n    entities:\n      p: { kind: Person, key: "{a}", role: BOSS }\n'),
      'line 8, column 38: tables.0.entities.p.role: expected one of SUSPECT',
    ],
    [
      'states a property that there is none of',
      text(
        '  - columns: { a: { header: A } }\n    entities:\n      p: { kind: Person, key: "{a}", record: { nmae: "{a}" } }\n',
      ),
      'line 8, column 48: tables.0.entities.p.record.nmae: there is no such property',
    ],
    [
      'links the wrong way round',
      text(
        '  - columns: { a: { header: A } }\n    entities: { p: { kind: Person, key: "{a}" }, n: { kind: Phone, key: "{a}" } }\n    links: [{ type: USES, from: n, to: p }]\n',
      ),
      'USES goes from Person to Phone',
    ],
    [
      'states a value that a property cannot have',
      text(
        '  - columns: { a: { header: A } }\n    entities: { p: { kind: Person, key: "{a}" }, n: { kind: Phone, key: "{a}" } }\n    links: [{ type: USES, from: p, to: n, set: { strength: MAYBE } }]\n',
      ),
      '"MAYBE" is no value',
    ],
    [
      'names a group that its pattern has none of',
      text(`  - columns: { a: { header: A, split: '(?<n>x)' } }\n    entities: { p: { kind: Phone, key: "{a.m}" } }\n`),
      'there is no column "a.m"',
    ],
    [
      'has names of people and nothing that parts them',
      text('  - columns: { a: { header: A, as: names } }\n'),
      'tables.0.columns.a.as: expected "each" beside "names"',
    ],
    [
      'names an item where there is no list',
      text('  - columns: { a: { header: A } }\n    entities: { p: { kind: Phone, key: "{item}" } }\n'),
      'there is no column "item"',
    ],
  ])('is refused with line and column where it %s', (_name, mapping, words) => {
    expect(() => readMapping(mapping)).toThrow(words);
  });

  it('that is shipped can be used', () => {
    expect(shippedMappings().size).toBeGreaterThan(0);
  });
});

describe('A pattern', () => {
  it('takes no longer for a cell that was made to take long', () => {
    const began = performance.now();
    expect(compiled('^(\\w+\\s?)*$')?.(`${'a'.repeat(60)}!`)).toBeNull();
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('finds groups whatever the case, and past a space that does not break', () => {
    expect(compiled('(?i)^(?<who>withheld)\\s(?<label>.*)$')?.('WITHHELD\u00a0Al')).toEqual({
      who: 'WITHHELD',
      label: 'Al',
    });
  });
});

describe('A date', () => {
  const now = { day: '2026-01-05', rules };
  const london = new Zone('Europe/London');
  const read = dateForms(['dd/MM/yyyy HH:mm', 'dd MMM yyyy', 'dd/MM/yy', 'MM/yyyy', 'yyyy'], london, now);
  it.each([
    ['05/07/2024 14:30', '2024-07-05T13:30Z', null],
    ['05/01/2024 14:30', '2024-01-05T14:30Z', null],
    ['27/10/2024 01:30', '2024-10-27T00:30Z', 'comes twice'],
    ['31/03/2024 01:30', '2024-03-31T01:30Z', 'never was'],
    ['1 Mar 2024', '2024-03-01', null],
    ['01/02/99', '1999-02-01', null],
    ['03/2024', '2024-03', null],
    ['1985', '1985', null],
    ['2024-07-05T14:30:15', '2024-07-05T13:30:15Z', null],
    ['2024-07-05T14:30:15+02:00', '2024-07-05T12:30:15Z', null],
  ])('written %j is %j', (written, value, doubt) => {
    expect(read(written)).toEqual({ value, doubt });
  });
  it.each([['31/02/2024'], ['05/07/2024 24:30'], ['soon'], [''], ['05/07/0024 14:30'], ['07/0024'], ['0024']])(
    'written %j is none',
    (written) => {
      expect(read(written)).toBeNull();
    },
  );
  it('is a month where nothing else is expected, though a spreadsheet makes it the first day of one', () => {
    const months = dateForms(['MM/yyyy', 'MMM-yy'], null, now);
    expect([months('2024-07-01'), months('Jul-24'), months('2024-07-02')].map((one) => one?.value)).toEqual([
      ...['2024-07', '2024-07', '2024-07-02'],
    ]);
  });
  it('of two digits is what it was on the day when the file was handed over, however much later it is read again', () => {
    const on = (day: string) => dateForms(['dd/MM/yy'], null, { day, rules })('01/02/36')?.value;
    expect([on('2025-12-31'), on('2026-01-01'), on('2030-06-01')]).toEqual(['1936-02-01', '2036-02-01', '2036-02-01']);
  });
  it('by earlier rules was moved, where its year began with a zero and it had a time', () => {
    const old = dateForms(['dd/MM/yyyy HH:mm', 'dd/MM/yyyy'], new Zone('UTC'), { ...now, rules: 5 });
    expect([old('05/07/0024 14:30'), old('05/07/0024')].map((one) => one?.value)).toEqual([
      ...['1924-07-05T14:30Z', '0024-07-05'],
    ]);
  });
  it('says its own zone where each cell does', () => {
    const own = dateForms(['dd/MM/yyyy HH:mm:sszone'], null, now);
    expect(own('05/07/2024 14:30:00(UTC+1)')?.value).toBe('2024-07-05T13:30:00Z');
    expect(own('05/07/2024 14:30:00 BST')?.value).toBe('2024-07-05T13:30:00Z');
    expect(own('05/07/2024 14:30:00')).toBeNull();
  });
});
