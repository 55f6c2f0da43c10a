import { describe, expect, it } from '@jest/globals';
import { readFile } from '../../support/readFile.js';
import { workbook } from '../../support/workbook.js';

const header = ['Calling Number', 'Called Number', 'Date', 'Time', 'Duration', 'Type'];

/** When calls were made, by dates with a time in a column of its own. */
const calls = async (rows: readonly (readonly string[])[], by?: number) => {
  const lines = rows.map(([date, time]) => `07700900101,07700900102,${date},${time},5,Voice`);
  const { events, report } = await readFile([header.join(), ...lines].join('\n'), 'call-data', {}, by);
  return { times: events.flatMap(({ properties }) => properties.times), flags: report.flags.map(({ kind }) => kind) };
};

describe('The time beside a date', () => {
  it.each([
    ['05/07/2024 00:00:00', '14:30:00'],
    ['05/07/2024 00:00', '14:30:00'],
    ['2024-07-05T00:00:00', '14:30:00'],
    ['2024-07-05 00:00:00.000', '14:30:00'],
    ['05/07/2024', '1899-12-30T14:30:00'],
    ['05/07/2024', '00/01/1900 14:30:00'],
    ['05/07/2024 00:00:00', '30/12/1899 14:30:00'],
  ])(
    'is when it was, also where the date says midnight or the time has a day of its own: %s and %s',
    async (...row) => {
      expect(await calls([row])).toEqual({ times: ['2024-07-05T13:30:00Z'], flags: [] });
    },
  );

  it('by the seventh rules was not read where the date says midnight', async () => {
    expect((await calls([['05/07/2024 00:00:00', '14:30:00']], 7)).times).toEqual(['2024-07-04T23:00:00Z']);
  });

  it('that cannot be read makes no midnight of it', async () => {
    expect(await calls([['05/07/2024 00:00:00', '1430']])).toEqual({ times: [], flags: ['UNREADABLE_DATE'] });
    expect(await calls([['05/07/2024 00:00:00', '1899-12-31T00:00:00']])).toEqual({
      ...{ times: [], flags: ['UNREADABLE_DATE'] },
    });
  });

  it('is midnight where it is said, or nothing else is', async () => {
    expect((await calls([['05/07/2024 00:00:00', '']])).times).toEqual(['2024-07-04T23:00:00Z']);
    expect((await calls([['05/07/2024', '00:00:00']])).times).toEqual(['2024-07-04T23:00:00Z']);
    expect((await calls([['05/07/2024', '24:00:00']])).times).toEqual(['2024-07-05T23:00:00Z']);
    expect(await calls([['05/07/2024', '24:00:01']])).toEqual({ times: [], flags: ['UNREADABLE_DATE'] });
  });

  it('is found in a workbook where the cell of the date shows a time, too', async () => {
    const cells = ['07700900101', '07700900102', { serial: 45478 }, { serial: 0.604166666666667 }, 5, 'Voice'];
    const { events } = await readFile(workbook({ Calls: [header, cells] }), 'call-data');
    expect(events.flatMap(({ properties }) => properties.times)).toEqual(['2024-07-05T13:30:00Z']);
  });
});
