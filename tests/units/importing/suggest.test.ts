import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readMapping } from '../../../src/importing/mapping/readMapping.js';
import { suggestMapping } from '../../../src/importing/suggestMapping.js';

const folder = mkdtempSync(join(tmpdir(), 'suggest-'));
afterAll(() => rmSync(folder, { recursive: true }));

const drafted = (content: string) => {
  const path = join(folder, 'Calls of July.csv');
  writeFileSync(path, content);
  return suggestMapping(path);
};

describe('A draft of a mapping', () => {
  it('finds the header below titles, says which columns are what, and cannot be used before its time zone is stated', async () => {
    const draft = await drafted(
      [
        'Calls,,,,,',
        '',
        'of July,,,,,',
        '',
        'First Name,Surname,Mobile Number,Date,Time,VRM',
        'Ada,Marsh,07700 900123,05/07/2024,14:30:00,AB12 CDE',
        'Ben,Ferry,07700 900124,06/07/2024,15:30:00,AB12 CDF',
      ].join('\n'),
    );
    expect(() => readMapping(draft)).toThrow('a column with times needs a timezone');
    const { name, tables } = readMapping(`${draft}timezone: Europe/London\n`);
    expect(name).toBe('calls-of-july');
    expect(tables).toMatchObject([
      {
        header: { row: 5 },
        columns: {
          date: { header: ['Date'], followedBy: ['Time'], date: ['dd/MM/yyyy HH:mm:ss', 'dd/MM/yyyy HH:mm'] },
        },
        entities: {
          person: { kind: 'Person', key: '{firstName} {surname}' },
          mobileNumber: { kind: 'Phone', key: '{mobileNumber}' },
          vrm: { kind: 'Vehicle', key: '{vrm}' },
        },
      },
    ]);
    expect(Object.keys(tables[0]?.columns ?? {})).not.toContain('time');
  });
});
