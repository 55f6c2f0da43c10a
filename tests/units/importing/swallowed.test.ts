import { describe, expect, it } from '@jest/globals';
import { readFile } from '../../support/readFile.js';

const read = async (text: string, mapping = 'phones', by?: number) => {
  const { report, entities } = await readFile(text, mapping, {}, by);
  return [
    report.rejected.map(({ line }) => line),
    entities.filter(({ kind }) => kind === 'Phone').map(({ properties }) => properties.key),
  ];
};

describe('Rows that an open quotation mark has swallowed', () => {
  it.each([
    ['whole ones', 'Number,Name,Note\n07700900001,"Jay,x\n07700900002,Bob,y\n07700900003,Cat",z\n07700900004,Dan,w\n'],
    ['up to the next', 'Number,Name,Note\n07700900001,"Jay,x\n07700900002,Bob",y\n07700900004,Dan,w\n'],
    ['in the last column', 'Number,Name,Note\n07700900001,Jay,"x\r\n07700900002,Bob,y"\r\n07700900004,Dan,w\n'],
    ['of two columns', 'Number,Name\n07700900001,"Jay\n07700900002,Bob"\n07700900004,Dan\n'],
    ['parted by semicolons', 'Number;Name\n07700900001;"Jay\n07700900002;Bob"\n07700900004;Dan\n'],
  ])('are rejected with the row that they stand in: %s', async (_what, text) => {
    expect(await read(text)).toEqual([[2], ['+447700900004']]);
    // By the seventh rules they were lost, and the first of them had the name of all.
    expect(await read(text, 'phones', 7)).toEqual([[], ['+447700900001', '+447700900004']]);
  });

  it('are no lines of a text, whatever commas these have', async () => {
    const texts = [
      '1 High St, Southampton\nSO14 2AA',
      'x\ny, z, w',
      'a\n07700900009',
      'seen\n\n',
      'x\nwith Bob, Cat, 3',
    ];
    const rows = texts.map((text, at) => `0770090000${at},Jay,"${text}"`);
    expect((await read(['Number,Name,Note', ...rows].join('\n')))[0]).toEqual([]);
  });
});
