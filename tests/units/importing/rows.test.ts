import { describe, expect, it } from '@jest/globals';
import { rules } from '../../../src/importing/job/importJob.js';
import { readMapping } from '../../../src/importing/mapping/readMapping.js';
import { headerFinder } from '../../../src/importing/turning/findHeader.js';
import type { Flag } from '../../../src/importing/turning/flag.js';
import { rowReader } from '../../../src/importing/turning/rowReader.js';

const mapping = readMapping(`
name: trial
version: 1
title: Trial
timezone: Europe/London
source: { kind: OTHER, material: EVIDENCE }
tables:
  - header: { containing: [Caller, Start] }
    columns:
      from: { header: [Caller, "A Number"] }
      at: { header: [Start, Date], followedBy: Time, date: ["dd/MM/yyyy HH:mm", ISO] }
      others: { header: Others, optional: true, each: [";", "\\n"] }
`);
const [table = mapping.tables[0]] = mapping.tables;
if (!table) throw new Error('The mapping has no table.');

const read = (header: readonly string[], ...cells: readonly string[]) => {
  const found = headerFinder(table, rules).next({ line: 1, cells: header });
  if (found === null) throw new Error('No header was found.');
  const flags: Flag[] = [];
  const values = rowReader(mapping, table, found, { day: '2026-01-05', rules })(
    { line: 2, cells, formulas: [0] },
    1,
    '',
    (flag) => flags.push(flag),
  );
  return {
    texts: Object.fromEntries(values.texts),
    lists: values.lists,
    flags: flags.map(({ kind, value }) => [kind, value]),
  };
};

describe('A header', () => {
  it.each([
    ['as the mapping names it', ['Caller', 'Start']],
    ['in any spelling of its columns', ['a number', 'DATE']],
    ['with full stops and colons', [' A. Number: ', 'Date*']],
  ])('is found %s', (_name, header) => {
    expect(read(header, '07700900123', '05/07/2024 14:30').texts).toEqual({
      from: '07700900123',
      at: '2024-07-05T13:30Z',
    });
  });

  it('is not found in another row, and which spellings there are is said in the end', () => {
    const find = headerFinder(table, rules);
    for (let line = 1; line < 100; line += 1) expect(find.next({ line, cells: ['x'] })).toBeNull();
    expect(() => find.next({ line: 100, cells: ['x'] })).toThrow(
      'a row with "Caller" or "A Number" and "Start" or "Date"',
    );
  });
});

describe('A row', () => {
  it('gives a time of which date and hour stand in two columns', () => {
    expect(read(['Caller', 'Time', 'Date'], 'x', '14:30', '05/07/2024').texts.at).toBe('2024-07-05T13:30Z');
    expect(read(['Caller', 'Time', 'Date'], 'x', '14:30:00', '2024-07-05').texts.at).toBe('2024-07-05T13:30:00Z');
  });

  it('gives all values of a cell, however they are separated', () => {
    const { lists } = read(['Caller', 'Start', 'Others'], 'x', '', 'a; b\nc');
    expect(lists.get('others')?.map((item) => item.get('item'))).toEqual(['a', 'b', 'c']);
  });

  it('says that a cell holds a formula, even where the file keeps nothing of its value', () => {
    expect(read(['Caller', 'Start'], '', '').flags).toEqual([['FORMULA', '']]);
  });
});
