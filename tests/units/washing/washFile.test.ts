import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { washFile } from '../../../src/washing/washFile.js';

const folder = mkdtempSync(join(tmpdir(), 'wash-'));

async function read(content: string, columns: readonly string[] = []): Promise<string[]> {
  const path = join(folder, 'list');
  writeFileSync(path, content);
  const texts: string[] = [];
  for await (const text of washFile(path, columns)) texts.push(text);
  return texts;
}

describe('washFile', () => {
  it.each([
    [['00-10-19 10000462', '07700 900123']],
    [['@ember19874', '07700 900123']],
    [['@ember19874']],
    [['not known to anybody', '07700 900123']],
    [['IMEI 001017001000002', 'AB12 CDE']],
    [['BROWN, Ana (1990-02-01)', 'GREEN, Ben (1980-03-04)']],
    [['07700 900123', 'BROWN, Ana (1990-02-01)', 'AB12 CDE']],
    [['BROWN, Ana', '07700 900123']],
    [['00-10-19, 10000462', '07700 900123']],
  ])('takes every line of %j as it stands', async (lines) => {
    expect(await read(`${lines.join('\n')}\n`)).toEqual(lines);
  });

  it.each([
    'Number',
    'Phone No.',
    'Telephone,VRM',
    'Phone 1;Phone 2',
    'D.O.B.',
    'accountNumber',
    'Foo,Protective marking',
  ])('takes %j for a header', async (header) => {
    expect(await read(`${header}\n07700 900123\n`)).toEqual(['07700 900123']);
  });

  it('takes a table apart, with and without a header', async () => {
    const cells = ['07700 900123', 'AB12 CDE', '07700 900124', 'WAW 12345'];
    const rows = `${cells.slice(0, 2).join(',')}\n${cells.slice(2).join(',')}\n`;
    expect(await read(rows)).toEqual(cells);
    expect(await read(`Number,Plate\n${rows}`)).toEqual(cells);
    expect(await read('WAW 12345,B MW 1234\nKR 1234,GD 99881\n')).toHaveLength(4);
    expect(await read('07700 900123,seen twice\n07700 900124\n')).toEqual([
      '07700 900123',
      'seen twice',
      '07700 900124',
    ]);
    expect(await read(`x,Number\n${rows}`, ['Number'])).toEqual(['AB12 CDE', 'WAW 12345']);
  });

  it.each([
    ['Sort code,Account number,Name', '201530,12345678,x', ['20-15-30 12345678', 'x']],
    ['Name,Sort Code,Acc No.', 'x,20-15-30,345678', ['20-15-30 00345678', 'x']],
    ['Sort code,Account', '90128,12345678', ['09-01-28 12345678']],
    ['Sort code,Account', 'none,12345678', ['none', '12345678']],
  ])('makes one account of a sort code and its number: %s', async (header, row, texts) => {
    expect(await read(`${header}\n${row}\n`)).toEqual(texts);
  });

  it('makes one account of the cells of a list without a header, too', async () => {
    expect(await read('20-15-30,12345678,07700 900123\n')).toEqual(['20-15-30 12345678', '07700 900123']);
    expect(await read('x,Account,Sort code\ny,12345678,201530\n', ['Account'])).toEqual(['20-15-30 12345678']);
  });

  it.each([
    ['Name,DOB', 'Ana Brown,01/02/1990', 'Ana Brown 01/02/1990'],
    ['Surname,Forename,DOB', 'Brown,Ana,01/02/1990', 'Ana Brown 01/02/1990'],
    ['First name,Middle name,Last_name,Date of birth', 'Ana,,Brown,1 Feb 1990', 'Ana Brown 1 Feb 1990'],
  ])('makes one person of %s', async (header, row, person) => {
    expect(await read(`${header},Number\n${row},07700 900123\n`)).toEqual([person, '07700 900123']);
  });

  it.each(['SECRET', 'Top Secret'])('refuses a list with a line that its column marks as %s', async (marking) => {
    await expect(read(`Marking,Number\nOFFICIAL,07700 900123\n${marking},07700 900124\n`)).rejects.toThrow('SECRET');
    await expect(read(`Number,Note\n07700 900123,x\n${marking}\n`)).rejects.toThrow('SECRET');
  });
});
