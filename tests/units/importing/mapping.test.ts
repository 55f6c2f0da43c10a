import { describe, expect, it } from '@jest/globals';
import { readMapping } from '../../../src/importing/mapping/readMapping.js';
import { shippedMappings } from '../../../src/importing/shippedMappings.js';
import { dateForms } from '../../../src/importing/turning/dateForm.js';
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
  ])('is refused with line and column where it %s', (_name, mapping, words) => {
    expect(() => readMapping(mapping)).toThrow(words);
  });

  it('that is shipped can be used', () => {
    expect(shippedMappings().size).toBeGreaterThan(0);
  });
});

describe('A date', () => {
  const london = new Zone('Europe/London');
  const read = dateForms(['dd/MM/yyyy HH:mm', 'dd MMM yyyy', 'dd/MM/yy', 'MM/yyyy', 'yyyy'], london);
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
  it.each([['31/02/2024'], ['05/07/2024 24:30'], ['soon'], ['']])('written %j is none', (written) => {
    expect(read(written)).toBeNull();
  });
  it('is a month where nothing else is expected, though a spreadsheet makes it the first day of one', () => {
    const months = dateForms(['MM/yyyy', 'MMM-yy'], null);
    expect([months('2024-07-01'), months('Jul-24'), months('2024-07-02')].map((one) => one?.value)).toEqual([
      ...['2024-07', '2024-07', '2024-07-02'],
    ]);
  });
  it('says its own zone where each cell does', () => {
    const own = dateForms(['dd/MM/yyyy HH:mm:sszone'], null);
    expect(own('05/07/2024 14:30:00(UTC+1)')?.value).toBe('2024-07-05T13:30:00Z');
    expect(own('05/07/2024 14:30:00 BST')?.value).toBe('2024-07-05T13:30:00Z');
    expect(own('05/07/2024 14:30:00')).toBeNull();
  });
});
