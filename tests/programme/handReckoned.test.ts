import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { TableRow } from '../../src/loading/readTable.js';
import { api, asking, closeApi, givenGraph, member, tokenOf } from '../support/api.js';
import { factTables } from './randomFacts.js';

const performance = asking('statistician', 'performance');
const reader = asking('minister', 'reader');

const recordedAt = '2024-12-01T10:00:00Z';
const gmp = { operation: 'north', recordedAt, force: 'gmp', region: 'NWROCU' };
const sussex = { ...gmp, force: 'sussex', region: 'SEROCU' };

const disruption = (ref: string, at: string, more: TableRow = {}): TableRow => ({
  ...{
    ...gmp,
    ref,
    at,
    primaryThreat: 'COUNTY_LINES',
    primaryP: 'PURSUE',
    impact: 'MINOR',
    status: 'CLAIMED',
    ...more,
  },
});

/** Around the end of June 2024, when a day in London begins an hour before that of UTC. */
const disruptions = [
  disruption('last day', '2024-06-30'),
  disruption('late in June', '2024-06-30T22:59:59Z'),
  disruption('July in London', '2024-06-30T23:00:00Z', { primaryP: 'PROTECT', otherPs: ['PURSUE', 'PREPARE'] }),
  disruption('first day', '2024-07-01', { ...sussex, concerns: ['ana', 'ben'], otherThreats: ['CUCKOOING'] }),
  disruption('only the year', '2024'),
  disruption('March', '2024-03-31', { operation: 'south' }),
  disruption('no place', '2024-08', { force: undefined, region: undefined }),
  disruption('rejected', '2024-07-02', { status: 'REJECTED' }),
];
const proceeding = (ref: string, more: TableRow): TableRow => ({
  ...{ ...gmp, ref, at: '2024-06-01', offence: 'Theft', remand: 'REMANDED', ...more },
});

beforeAll(() =>
  givenGraph(
    { north: { statements: ['ana', 'ben'] }, south: { open: false, statements: ['ana'] } },
    {
      ...factTables([]),
      'fact.Disruption': disruptions,
      'fact.Proceeding': [
        proceeding('ends with June', { custodyTimeLimit: '2025-06-30' }),
        proceeding('extended', { custodyTimeLimit: '2025-06-01', custodyExtensions: ['2025-07-15', '2025-08-01'] }),
        proceeding('in a month', { custodyTimeLimit: '2025-09' }),
        proceeding('ended', { custodyTimeLimit: '2025-07-01', outcome: 'CONVICTED' }),
        proceeding('bailed', { remand: 'BAILED' }),
      ],
      'fact.Referral': [
        ...['POSITIVE', 'POSITIVE', 'NEGATIVE', 'PENDING'].map((reasonableGrounds, index) => ({
          ...{
            ...gmp,
            ref: `n${index}`,
            kind: 'NRM',
            at: '2024-05-31',
            reasonableGrounds,
            stage: 'REASONABLE_GROUNDS',
          },
          ...(reasonableGrounds === 'PENDING' ? {} : { reasonableGroundsOn: `2024-06-0${7 + index}` }),
        })),
        { ...gmp, ref: 's', kind: 'SAFEGUARDING', at: '2024-06-30' },
      ],
      'fact.CapabilityRegistration': [
        { ref: 'c1', month: '2024-06', at: '2024-06', app: 'Wash', count: 7, recordedAt },
        {
          ref: 'c2',
          month: '2024-06',
          at: '2024-06',
          app: 'Wash',
          count: 5,
          recordedAt,
          force: 'gmp',
          region: 'NWROCU',
        },
      ],
      'fact.AppUsage': [
        {
          ref: 'u',
          month: '2024-07',
          at: '2024-07',
          app: 'Wash',
          count: 9,
          recordedAt,
          force: 'gmp',
          region: 'NWROCU',
        },
      ],
    },
  ),
);
afterAll(closeApi);

const programme = async (fields: string, ask = performance) => {
  const { data, errors } = await ask(`{ programme { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data.programme;
};
interface Cells {
  readonly cells: readonly {
    readonly keys: readonly { readonly value: string | null }[];
    readonly count: number | null;
  }[];
}
const counts = ({ cells }: Cells) =>
  Object.fromEntries(cells.map(({ keys, count }) => [keys.map(({ value }) => value ?? '-').join(' '), count]));

describe('Figures that are reckoned by hand', () => {
  it('put the last hour of June into July, as London does, and agree from field to field', async () => {
    const { q1, q2, totals, cube } = await programme(`
      q1: quarter(year: "2024/25", quarter: 1) { newDisruptions previousQuarter { quarter newDisruptions } }
      q2: quarter(year: "2024/25", quarter: 2) { newDisruptions previousQuarter { newDisruptions } }
      totals(filter: { financialQuarters: ["2024/25-Q2"] }) { disruptions }
      cube: disruptions(groupBy: [FINANCIAL_QUARTER]) { cells { keys { value } count } }`);
    expect(q1).toEqual({ newDisruptions: 2, previousQuarter: { quarter: 4, newDisruptions: 1 } });
    expect(q2).toEqual({ newDisruptions: 3, previousQuarter: { newDisruptions: 2 } });
    expect(totals.disruptions).toBe(3);
    expect(counts(cube)).toEqual({ '2023/24-Q4': 1, '2024/25-Q1': 2, '2024/25-Q2': 3, '-': 1 });
  });

  it('are what lists of the same days hold; between two moments it is the moments that count', async () => {
    const listed = async (filter: string) => {
      const { data, errors } = await member(`{ disruptions(filter: {${filter}}, orderBy: AT) { nodes { at } } }`);
      expect(errors).toBeUndefined();
      // What is known to its year alone may lie in any of them.
      return data.disruptions.nodes.map(({ at }: { at: string }) => at).filter((at: string) => at !== '2024');
    };
    const [late, inLondon] = ['2024-06-30T22:59:59Z', '2024-06-30T23:00:00Z'];
    expect(await listed('from: "2024-07", to: "2024-07-01"')).toEqual([inLondon, '2024-07-01']);
    expect(await listed('from: "2024-06-30", to: "2024-06"')).toEqual(['2024-06-30', late]);
    expect(await listed(`from: "2024-06-30T22:30Z", to: "2024-06-30T22:59Z"`)).toEqual(['2024-06-30', late]);
    expect(await listed(`from: "2024-06-30T23:00Z", to: "2024-06-30"`)).toEqual(['2024-06-30']);
  });

  it('count a disruption once by P and by region, and add up to the total', async () => {
    const { byP, byRegion, byYear, totals } = await programme(`
      totals { disruptions }
      byP: disruptions(groupBy: [FOUR_P]) { cells { keys { value } count } }
      byRegion: disruptions(groupBy: [REGION, FORCE]) { total { count } cells { keys { value } count } }
      byYear: disruptions(groupBy: [CALENDAR_YEAR]) { cells { keys { value } count } }`);
    expect(totals.disruptions).toBe(7);
    expect(counts(byP)).toEqual({ PURSUE: 6, PREVENT: 0, PROTECT: 1, PREPARE: 0 });
    expect(byRegion.total.count).toBe(7);
    expect(counts(byRegion)).toMatchObject({ 'NWROCU gmp': 5, 'SEROCU sussex': 1, '- -': 1, 'SEROCU gmp': 0 });
    expect(counts(byYear)).toEqual({ '2024': 7 });
  });

  it('lead to as many records as they count, by lines and by cells', async () => {
    const { totals, disruptions: cube } = await programme(
      `totals(filter: { financialQuarters: ["2024/25-Q2"] }, suppress: null) { lines { figure value withheldRecords records { totalCount } } }
       disruptions(groupBy: [FINANCIAL_QUARTER]) { cells { count withheldRecords records { totalCount } } }`,
      asking('member', 'analyst', 'performance'),
    );
    for (const { value, withheldRecords, records } of totals.lines.filter(
      ({ figure }: { figure: string }) => !/Percent|GBP|Registrations|Used/.test(figure),
    )) {
      expect(records.totalCount + withheldRecords).toBe(value);
    }
    for (const { count, withheldRecords, records } of cube.cells)
      expect(records.totalCount + withheldRecords).toBe(count);
    expect(
      (await programme('disruptions { total { withheldRecords } }', member)).disruptions.total.withheldRecords,
    ).toBe(0);
  });

  it('count custody by the day in London on which they are asked for', async () => {
    const custodyAt = async (asAt: string) => {
      const { timeliness } = await programme(
        `timeliness(asAt: "${asAt}") { custody { running remanded extended warnings { warning count } } }`,
      );
      const { warnings, ...more } = timeliness.custody;
      return {
        ...more,
        ...Object.fromEntries(
          warnings.map(({ warning, count }: { warning: string; count: number }) => [warning, count]),
        ),
      };
    };
    const all = { running: 3, remanded: 3, extended: 1, WITHIN_14_DAYS: 0, WITHIN_28_DAYS: 0 };
    // One hour before midnight in London, on the last day of the limit; and half an hour after.
    expect(await custodyAt('2025-06-30T22:00:00Z')).toEqual({
      ...{ ...all, EXPIRED: 0, WITHIN_14_DAYS: 1, WITHIN_56_DAYS: 1, LATER: 0 },
    });
    expect(await custodyAt('2025-06-30T23:30:00Z')).toEqual({ ...all, EXPIRED: 1, WITHIN_56_DAYS: 1, LATER: 0 });
  });

  it('follow referrals from stage to stage', async () => {
    const { timeliness, referrals, totals } = await programme(`
      timeliness { nrm { referred reasonableGroundsInTarget reasonableGrounds { undecided decided medianDays decisions { decision count } } } }
      referrals(groupBy: [KIND]) { cells { keys { value } count } }
      totals { safeguardingReferrals }`);
    expect(counts(referrals)).toEqual({ SAFEGUARDING: 1, NRM: 4, GAIN: 0 });
    expect(totals.safeguardingReferrals).toBe(1);
    // From Friday 31 May: to 7, 8 and 9 June. Those are five working days, each.
    expect(timeliness.nrm).toMatchObject({ referred: 4, reasonableGroundsInTarget: 1 });
    expect(timeliness.nrm.reasonableGrounds).toMatchObject({ undecided: 0, decided: 3, medianDays: 8 });
    const { timeliness: withheld } = await programme(
      'timeliness(filter: { regions: ["NWROCU"] }) { nrm { referred reasonableGrounds { decided } } custody { running } }',
      reader,
    );
    expect(withheld).toEqual({
      nrm: { referred: null, reasonableGrounds: { decided: null } },
      custody: { running: null },
    });
  });

  it('stand in a pack as they are, and nothing is called withheld that is not there', async () => {
    const { performancePack } = await programme('performancePack(region: "NWROCU", quarter: "2024/25-Q2") { csv }');
    const rows = parse(performancePack.csv, { columns: true }) as Record<string, string>[];
    const adoption = rows.filter(({ part }) => part === 'adoption');
    const of = (group: string) =>
      Object.fromEntries(adoption.filter((row) => row.group === group).map(({ figure, value }) => [figure, value]));
    expect(of('gmp')).toMatchObject({ registrations: '5', uses: '9' });
    expect(of('not stated')).toMatchObject({ registrations: '7', uses: '0' });
  });

  it('of a day are those of its end in London', async () => {
    const { app } = await api();
    const headers = { authorization: `Bearer ${await tokenOf('someone', ['performance'])}` };
    const asAtOf = async (day: string) => {
      const { body } = await app.inject({ method: 'GET', url: `/report/totals.csv?asAt=${day}`, headers });
      return (parse(body, { columns: true }) as Record<string, string>[])[0]?.asAt;
    };
    expect(await asAtOf('2024-06-30')).toBe('2024-06-30T22:59:59.000Z');
    expect(await asAtOf('2024-12-31')).toBe('2024-12-31T23:59:59.000Z');
  });
});
