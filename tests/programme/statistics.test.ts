import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { TableRow } from '../../src/loading/readTable.js';
import { api, asking, closeApi, givenGraph, member, outsider, tokenOf } from '../support/api.js';
import { factTables } from './randomFacts.js';

const performance = asking('statistician', 'performance');
const reader = asking('minister', 'reader');

const gmp = { force: 'gmp', region: 'NWROCU' };
const hampshire = { force: 'hampshire', region: 'SEROCU' };
const recordedAt = '2024-12-01T10:00:00Z';

const disruption = (ref: string, more: TableRow): TableRow => ({
  ...{ ref, operation: 'north', at: '2024-11-05', recordedAt, primaryThreat: 'COUNTY_LINES', primaryP: 'PURSUE' },
  ...{ impact: 'MINOR', status: 'CLAIMED', assessor: 'Desk', ...gmp, ...more },
});
const many = (count: number, prefix: string, more: TableRow) =>
  Array.from({ length: count }, (_one, index) => disruption(`${prefix}${index}`, more));

/**
 * In the quarter 2024/25-Q3: 12 pursue and 3 protect in the north west, 6 pursue in the south east, one of them hidden;
 * in the spring 6 more in the north west, one of them recorded late.
 */
const disruptions: readonly TableRow[] = [
  ...many(12, 'a', {}),
  ...many(3, 'b', { primaryP: 'PROTECT', otherPs: ['PURSUE'], otherThreats: ['CUCKOOING'], concerns: ['ana', 'ben'] }),
  ...many(5, 'c', { ...hampshire, at: '2024-10-01' }),
  disruption('hidden', { ...hampshire, operation: 'south', at: '2024-12-31' }),
  disruption('rejected', { status: 'REJECTED' }),
  ...many(5, 'd', { at: '2024-05' }),
  disruption('late', { at: '2024-05-05', recordedAt: '2025-01-10T00:00:00Z' }),
  disruption('old', { at: '2024-04-20', supersededAt: '2025-01-05T00:00:00Z' }),
  disruption('new', { at: '2024-04-20', recordedAt: '2025-01-05T00:00:00Z', status: 'WITHDRAWN' }),
];

const others = {
  'fact.Referral': [
    {
      ref: 'r1',
      operation: 'north',
      kind: 'NRM',
      at: '2024-10-10',
      recordedAt,
      ...gmp,
      reasonableGrounds: 'POSITIVE',
      reasonableGroundsOn: '2024-10-01',
    },
    { ref: 'r2', operation: 'north', kind: 'SAFEGUARDING', at: '2024-10-10', recordedAt },
  ],
  'fact.AppUsage': [
    { ref: 'u1', month: '2024-10', at: '2024-10', app: 'Wash', count: 40, recordedAt, ...gmp },
    { ref: 'u2', month: '2024-11', at: '2024-11', app: 'Wash', count: 2, recordedAt, ...hampshire },
  ],
};

beforeAll(() => {
  const tables = factTables([]);
  return givenGraph(
    { north: { statements: ['ana', 'ben'] }, south: { open: false, statements: ['ana'] } },
    { ...tables, 'fact.Disruption': disruptions, ...others },
  );
});
afterAll(closeApi);

type Ask = typeof performance;
const cube = async (ask: Ask, args: string, more = '') => {
  const { data, errors } = await ask(
    `{ programme { disruptions(${args}) { total { count share ${more} } cells { keys { value } count withheldAsSmall ${more} } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.programme.disruptions;
};
const counts = (result: { cells: { keys: { value: string }[]; count: number | null }[] }) =>
  Object.fromEntries(result.cells.map(({ keys, count }) => [keys.map(({ value }) => value).join(' '), count]));

describe('A cube', () => {
  it('shows empty groups: a quarter with nothing is a zero, not a gap', async () => {
    const result = await cube(performance, 'groupBy: [FINANCIAL_QUARTER], filter: { from: "2024-04", to: "2025-03" }');
    expect(counts(result)).toEqual({ '2024/25-Q1': 6, '2024/25-Q2': 0, '2024/25-Q3': 21, '2024/25-Q4': 0 });
    expect(counts(await cube(performance, 'groupBy: [IMPACT]'))).toEqual({
      ...{ MAJOR: 0, MODERATE: 0, MINOR: 27, NONE: 0, NEGATIVE: 0 },
    });
  });

  it('counts a disruption once, under its primary threat and P, however many others and people it touched', async () => {
    const byThreat = await cube(performance, 'groupBy: [THREAT_TYPE]');
    expect(byThreat.total.count).toBe(27);
    expect(counts(byThreat)).toMatchObject({ COUNTY_LINES: 27, CUCKOOING: 0 });
    expect(counts(await cube(performance, 'groupBy: [FOUR_P]'))).toEqual({
      PURSUE: 24,
      PREVENT: 0,
      PROTECT: 3,
      PREPARE: 0,
    });
    expect(counts(await cube(performance, 'groupBy: [REGION]'))).toEqual({ NWROCU: 21, SEROCU: 6 });
  });

  it('leads from a cell to its records, as far as the reader may see them, and says how many are withheld', async () => {
    const args = 'groupBy: [REGION], filter: { financialQuarters: ["2024/25-Q3"] }, suppress: null';
    const more = 'withheldRecords records(first: 2) { totalCount nodes { at } } operations { nodes { reference } }';
    const south = (result: { cells: Record<string, unknown>[] }) => result.cells[1];
    expect(south(await cube(member, args, more))).toMatchObject({
      ...{
        count: 6,
        withheldRecords: 0,
        records: { totalCount: 6, nodes: [{ at: '2024-12-31' }, { at: '2024-10-01' }] },
      },
      operations: { nodes: [{ reference: 'north' }, { reference: 'south' }] },
    });
    expect(south(await cube(outsider, args, more))).toMatchObject({
      ...{ count: 6, withheldRecords: 1, records: { totalCount: 5 }, operations: { nodes: [{ reference: 'north' }] } },
    });
    // Statistics alone show no record.
    expect(south(await cube(performance, args, more))).toMatchObject({
      ...{ count: 6, withheldRecords: 6, records: { totalCount: 0 }, operations: { nodes: [] } },
    });
  });

  it('obeys what the reader may see along every dimension that is not published', async () => {
    expect((await cube(outsider, 'groupBy: [STATUS]')).total.count).toBe(26);
    expect((await cube(member, 'groupBy: [STATUS]')).total.count).toBe(27);
    expect(counts(await cube(member, 'groupBy: [STATUS]'))).toEqual({ CLAIMED: 27, MODERATED: 0 });
    const byOperation =
      '{ programme { disruptions(groupBy: [OPERATION]) { total { count } cells { keys { label } count } } } }';
    expect((await outsider(byOperation)).data.programme.disruptions).toEqual({
      ...{ total: { count: 26 }, cells: [{ keys: [{ label: 'north' }], count: 26 }] },
    });
    expect((await member(byOperation)).data.programme.disruptions.cells).toHaveLength(2);
    expect((await performance(byOperation)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('sums the monthly counts of adoption', async () => {
    const { data } = await performance(
      '{ programme { appUsage(groupBy: [FORCE]) { total { count sum } cells { keys { label } sum share } } } }',
    );
    expect(data.programme.appUsage.total).toEqual({ count: 2, sum: 42 });
    expect(data.programme.appUsage.cells).toContainEqual({ keys: [{ label: 'Force gmp' }], sum: 40, share: 40 / 42 });
  });
});

describe('Small numbers', () => {
  it('are withheld below the role performance, with a second figure from which they would follow', async () => {
    const args = 'groupBy: [FOUR_P], filter: { financialQuarters: ["2024/25-Q3"] }';
    expect(counts(await cube(performance, args))).toMatchObject({ PURSUE: 18, PROTECT: 3 });
    const withheld = await cube(reader, args);
    expect(withheld.total.count).toBe(21);
    expect(counts(withheld)).toEqual({ PURSUE: null, PREVENT: 0, PROTECT: null, PREPARE: 0 });
    expect(counts(await cube(performance, `${args}, suppress: true`))).toEqual(counts(withheld));
  });

  it('do not follow from a filter that leaves nearly all', async () => {
    // All are 27, and those up to November 26: the difference would be the one of December.
    expect((await cube(reader, 'filter: { to: "2024-11" }')).total.count).toBeNull();
    expect((await cube(performance, 'filter: { to: "2024-11" }')).total.count).toBe(26);
  });

  it('cannot be asked for without the right', async () => {
    const { errors } = await reader('{ programme { disruptions(suppress: false) { total { count } } } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'suppress' } });
  });

  it('are withheld in totals under a filter, and percentages with them', async () => {
    const ask =
      '{ programme { totals(filter: { forces: ["gmp"] }) { disruptions timesAppsUsed safeguardingReferrals } } }';
    expect((await performance(ask)).data.programme.totals).toEqual({
      ...{ disruptions: 21, timesAppsUsed: 40, safeguardingReferrals: 0 },
    });
    // 42 uses in all: what other forces used is few.
    expect((await reader(ask)).data.programme.totals).toMatchObject({ disruptions: 21, timesAppsUsed: null });
  });
});

describe('Programme.restatement', () => {
  it('says which figures changed between two moments, and by which records', async () => {
    const query = `{ programme { restatement(from: "2024-12-15T00:00:00Z", to: "2025-01-31T00:00:00Z") { figures {
      figure before after change addedRecords removedRecords
      added { nodes { at recordedAt } } removed { nodes { at supersededAt } }
    } } } }`;
    const { data } = await member(query.replace('to:', 'suppress: true, to:'));
    expect(data.programme.restatement.figures[0]).toMatchObject({ figure: 'disruptions', before: 27, after: 27 });
    const full = (await performance(query)).data.programme.restatement.figures;
    expect(full).toMatchObject([
      { figure: 'disruptions', before: 27, after: 27, change: 0, addedRecords: 1, removedRecords: 1 },
    ]);
    expect(data.programme.restatement.figures[0]).toMatchObject({
      added: { nodes: [{ at: '2024-05-05' }] },
      removed: { nodes: [{ at: '2024-04-20' }] },
    });
  });

  it('tells of one quarter alone, and of nothing where nothing changed', async () => {
    const figures = async (quarter: string) =>
      (
        await performance(`{ programme { restatement(from: "2024-12-15T00:00:00Z",
          filter: { financialQuarters: ["${quarter}"] }) { figures { figure } } } }`)
      ).data.programme.restatement.figures;
    expect(await figures('2024/25-Q1')).toEqual([{ figure: 'disruptions' }]);
    expect(await figures('2024/25-Q3')).toEqual([]);
  });
});

describe('Bad input', () => {
  it.each([
    ['quarter(year: "2024/25", quarter: 5) { newTaskings }', 'quarter', 'one of 1 (April to June), 2, 3, 4'],
    ['quarter(year: "1800/01", quarter: 1) { newTaskings }', 'year', 'a financial year from "2000/01"'],
    ['totals(asAt: "2999-01-01T00:00:00Z") { disruptions }', 'asAt', 'a moment that is not in the future'],
    ['totals(filter: { regions: ["ATLANTIS"] }) { disruptions }', 'filter.regions', 'some of NWROCU, SEROCU'],
    ['disruptions(filter: { from: "2024-05", to: "2024-04" }) { total { count } }', 'filter.to', 'not before 2024-05'],
    ['disruptions(filter: { regions: ["NWROCU"], forces: ["sussex"] }) { total { count } }', 'filter.forces', 'gmp'],
    ['disruptions(filter: { apps: ["Wash"] }) { total { count } }', 'filter.apps', 'threatTypes, fourPs, impacts'],
    ['disruptions(filter: { fourPs: [] }) { total { count } }', 'filter.fourPs', 'one or more of PURSUE'],
    ['disruptions(groupBy: [REGION, FORCE, IMPACT, FOUR_P]) { total { count } }', 'groupBy', 'at most 3 of MONTH'],
    ['disruptions(groupBy: [MONTH, FINANCIAL_YEAR]) { total { count } }', 'groupBy', 'at most one of MONTH'],
    ['taskings(groupBy: [FOUR_P]) { total { count } }', 'groupBy', 'some of MONTH'],
    [
      'identifications(filter: { kinds: ["OGC"] }) { total { count } }',
      'filter.kinds',
      'some of OCG, PRIORITY_INDIVIDUAL',
    ],
    [
      'performancePack(force: "gmp", region: "NWROCU", quarter: "2024/25-Q3") { csv }',
      'force',
      'either a force or a region',
    ],
    ['performancePack(force: "nowhere", quarter: "2024/25-Q3") { csv }', 'force', 'one of'],
    ['restatement(from: "2025-02-01T00:00:00Z", to: "2025-01-01T00:00:00Z") { from }', 'to', 'not before'],
  ])('%s is refused with what may come', async (field, argument, expected) => {
    const { errors } = await performance(`{ programme { ${field} } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).toContain(expected);
  });
});

describe('What may come instead', () => {
  it.each([
    ['quarter(year: "2024/25", quarter: 0) { newTaskings }', ['1', '2', '3', '4']],
    ['quarter(year: "1800", quarter: 1) { newTaskings }', ['2000/01', '2024/25']],
    ['totals(filter: { financialYears: ["1999/00"] }) { disruptions }', ['2000/01', '2024/25']],
    ['totals(filter: { regions: ["ATLANTIS"] }) { disruptions }', ['NWROCU', 'SEROCU']],
    ['performancePack(quarter: "2024/25-Q3") { csv }', ['gmp', 'NWROCU']],
  ])('is listed with the error of %s', async (field, some) => {
    const { errors } = await performance(`{ programme { ${field} } }`);
    expect(errors?.[0]?.extensions.allowed).toEqual(expect.arrayContaining(some));
  });

  it('is said of the argument that was given', async () => {
    const { errors } = await performance(
      '{ programme { totals(filter: { financialQuarters: ["2024/25-Q5"] }) { asAt } } }',
    );
    expect(errors?.[0]?.extensions.argument).toBe('filter.financialQuarters');
  });
});

describe('Programme.dataQuality', () => {
  it('lists the records that break a rule', async () => {
    const { data } = await outsider(
      '{ programme { dataQuality { rule records { totalCount nodes { __typename } } } } }',
    );
    const found = Object.fromEntries(
      data.programme.dataQuality.map((issue: { rule: string; records: { totalCount: number } }) => [
        issue.rule,
        issue.records.totalCount,
      ]),
    );
    expect(found).toMatchObject({
      NO_REGION: 1,
      NO_FORCE: 1,
      DECISION_BEFORE_REFERRAL: 1,
      NO_THREAT: 0,
      CONCERNS_NOBODY: 2,
    });
  });
});

describe('The report by plain addresses', () => {
  const get = async (path: string, role = 'performance') => {
    const { app } = await api();
    const headers = { authorization: `Bearer ${await tokenOf('someone', [role])}` };
    return app.inject({ method: 'GET', url: path, headers });
  };

  it('gives the totals to a spreadsheet, as at a day', async () => {
    const { statusCode, headers, body } = await get('/report/totals.csv?asAt=2024-12-31');
    expect({ statusCode, type: headers['content-type'] }).toEqual({ statusCode: 200, type: 'text/csv; charset=utf-8' });
    const rows = parse(body, { columns: true }) as Record<string, string>[];
    expect(rows.find(({ figure }) => figure === 'disruptions')).toMatchObject({
      value: '27',
      asAt: '2024-12-31T23:59:59.000Z',
    });
    expect(rows).toHaveLength(15);
  });

  it('gives a performance pack as CSV, JSON and a page that asks nothing of anybody else', async () => {
    const pack = (format: string, role?: string) =>
      get(`/report/pack.${format}?region=NWROCU&quarter=2024/25-Q3`, role);
    const rows = parse((await pack('csv')).body, { columns: true }) as Record<string, string>[];
    expect(rows).toContainEqual({ part: 'disruptions by P', group: 'PROTECT', figure: 'inQuarter', value: '3' });
    expect(rows).toContainEqual({ part: 'adoption', group: 'gmp', figure: 'uses', value: '40' });
    expect(JSON.parse((await pack('json')).body)).toMatchObject({
      place: { kind: 'REGION', code: 'NWROCU', name: 'North West' },
      quarter: { newDisruptions: 15, previousQuarter: { newDisruptions: 0 } },
      totals: { disruptions: 21 },
    });
    const page = await pack('html');
    expect(page.headers['content-security-policy']).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect(page.body).toContain('<svg');
    expect(page.body).not.toMatch(/<script|src=|href=|url\(/);
    const withheld = parse((await pack('csv', 'reader')).body, { columns: true }) as Record<string, string>[];
    expect(withheld).toContainEqual({ part: 'disruptions by P', group: 'PROTECT', figure: 'inQuarter', value: '' });
  });

  it.each([
    ['/report/totals.csv?asAt=yesterday', 400, 'BAD_USER_INPUT'],
    ['/report/totals.csv?region=ATLANTIS', 400, 'BAD_USER_INPUT'],
    ['/report/pack.html?region=NWROCU', 400, 'BAD_USER_INPUT'],
  ])('refuses %s', async (path, status, code) => {
    const { statusCode, body } = await get(path);
    expect({ statusCode, code: JSON.parse(body).errors[0].extensions.code }).toEqual({ statusCode: status, code });
  });

  it('needs a token with the right STATISTICS', async () => {
    expect((await get('/report/totals.csv', 'auditor')).statusCode).toBe(403);
    const { app } = await api();
    expect((await app.inject({ method: 'GET', url: '/report/totals.csv' })).statusCode).toBe(401);
  });
});
