import { describe, expect, it } from '@jest/globals';
import { workingDaysBetween } from '../../../src/programme/days.js';
import { monthsOf } from '../../../src/programme/monthFilter.js';
import { financialQuarter, londonDay, monthNumber, periodOf, quarterBefore } from '../../../src/programme/months.js';

const now = new Date('2025-01-31T12:00:00Z');

describe('Financial quarters', () => {
  it.each([
    [1, '2024-04-01', '2024-06-30'],
    [2, '2024-07-01', '2024-09-30'],
    [3, '2024-10-01', '2024-12-31'],
    [4, '2025-01-01', '2025-03-31'],
  ])('quarter %i begins on %s and ends on %s', (quarter, from, to) => {
    expect(financialQuarter('2024/25', quarter, now)).toMatchObject({ from, to });
  });

  it.each([
    ['2024/25', 5, 'Argument "quarter": expected one of 1 (April to June), 2, 3, 4 (January to March), got 5.'],
    [
      '1800/01',
      1,
      'Argument "year": expected a financial year from "2000/01" to "2024/25", such as "2024/25", got "1800/01".',
    ],
    [
      '2024/26',
      1,
      'Argument "year": expected a financial year from "2000/01" to "2024/25", such as "2024/25", got "2024/26".',
    ],
    [
      '2025/26',
      1,
      'Argument "year": expected a financial year from "2000/01" to "2024/25", such as "2024/25", got "2025/26".',
    ],
  ])('refuse %s quarter %i', (year, quarter, message) => {
    expect(() => financialQuarter(year, quarter, now)).toThrow(message);
  });

  it('go back over the turn of a year and of a century', () => {
    expect(quarterBefore({ year: '2024/25', quarter: 1 }, 1)).toMatchObject({ year: '2023/24', quarter: 4 });
    expect(quarterBefore({ year: '2000/01', quarter: 1 }, 4)).toMatchObject({ year: '1999/00', quarter: 1 });
  });

  it('name the periods of a month, and none of a year alone', () => {
    const january = monthNumber(2025, 1);
    expect(
      (['MONTH', 'FINANCIAL_QUARTER', 'FINANCIAL_YEAR', 'CALENDAR_QUARTER', 'CALENDAR_YEAR'] as const).map((period) =>
        periodOf(period, january),
      ),
    ).toEqual(['2025-01', '2024/25-Q4', '2024/25', '2025-Q1', '2025']);
    expect(periodOf('FINANCIAL_QUARTER', monthNumber(2025, 0))).toBeNull();
    expect(periodOf('CALENDAR_YEAR', monthNumber(2025, 0))).toBe('2025');
  });

  it("follow London's calendar", () => {
    expect(londonDay(new Date('2024-03-31T23:30:00Z'))).toBe('2024-04-01');
    expect(londonDay(new Date('2024-12-31T23:30:00Z'))).toBe('2024-12-31');
  });
});

describe('Filters of dates', () => {
  it('leave a year that is known alone only where it is wholly in range', () => {
    expect(monthsOf({ from: '2024', to: '2024' })).toContain(monthNumber(2024, 0));
    expect(monthsOf({ from: '2024-02', to: '2025' })).not.toContain(monthNumber(2024, 0));
  });

  it.each([
    [{ from: '2024-05', to: '2024-04' }, 'Argument "filter.to": expected a month or year not before 2024-05'],
    [{ from: '2024-05-03' }, 'Argument "filter.from": expected a month or year from 2000 to 2057'],
    [{ from: '1800' }, 'Argument "filter.from": expected a month or year from 2000 to 2057'],
    [
      { from: '2024-05', financialQuarters: ['2023/24-Q1'] },
      'Argument "filter": expected dates, quarters and years that share a month',
    ],
    [{ financialQuarters: ['Q3'] }, 'such as "2024/25-Q3"'],
    [{ financialYears: [] }, 'expected one or more'],
  ])('refuse %j', (filter, message) => {
    expect(() => monthsOf(filter)).toThrow(message);
  });
});

describe('Working days', () => {
  it.each([
    ['2025-01-06', '2025-01-13', 5],
    ['2025-01-10', '2025-01-13', 1],
    ['2025-01-10', '2025-01-11', 0],
    ['2025-01-11', '2025-01-13', 1],
    ['2025-01-06', '2025-01-06', 0],
    ['2025-01-06', '2025-01-03', -3],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(workingDaysBetween(from, to)).toBe(days);
  });

  it('are not known of a month', () => {
    expect(workingDaysBetween('2025-01', '2025-01-13')).toBeNull();
  });
});
