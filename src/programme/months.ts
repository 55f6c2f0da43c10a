import { badInput } from '../errors.js';

/** The kinds of period that a figure can be grouped by; quarters and years are financial unless they say calendar. */
export type Period = 'MONTH' | 'FINANCIAL_QUARTER' | 'FINANCIAL_YEAR' | 'CALENDAR_QUARTER' | 'CALENDAR_YEAR';

/**
 * A month as tallies number it: thirteen places a year from 1900, the first for what is known to its year alone, and 0
 * for what is not dated at all.
 */
export const monthNumber = (year: number, month: number): number => (year - 1900) * 13 + month;

/** One past the highest number that a tally's code has room for. */
export const monthsEnd = 2048;

/** The first year of which figures may be asked; nothing of the programme is older. */
export const firstYear = 2000;

/** The period into which a month falls, as it is written: `2024-05`, `2024/25-Q1`, `2024/25`, `2024-Q2`, `2024`. */
export function periodOf(period: Period, number: number): string | null {
  const year = 1900 + Math.floor(number / 13);
  const month = number % 13;
  if (number === 0) return null;
  if (period === 'CALENDAR_YEAR') return String(year);
  if (month === 0) return null;
  if (period === 'MONTH') return `${year}-${String(month).padStart(2, '0')}`;
  if (period === 'CALENDAR_QUARTER') return `${year}-Q${Math.ceil(month / 3)}`;
  const start = month < 4 ? year - 1 : year;
  const name = `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
  return period === 'FINANCIAL_YEAR' ? name : `${name}-Q${Math.floor(((month + 8) % 12) / 3) + 1}`;
}

export interface Quarter {
  readonly year: string;
  readonly quarter: number;
  /** First and last day. */
  readonly from: string;
  readonly to: string;
}

/** The financial years of which figures may be asked: the first, and the one that runs now. */
const yearsAllowed = (now: Date) => `a financial year from "2000/01" to "${financialYearOf(now)}", such as "2024/25"`;

/** A quarter of the financial year that starts in April: "2024/25", 3 is October to December 2024. */
export function financialQuarter(
  year: string,
  quarter: number,
  now = new Date(),
  [yearArgument, quarterArgument] = ['year', 'quarter'],
): Quarter {
  const start = financialYearStart(yearArgument, year, now);
  if (![1, 2, 3, 4].includes(quarter)) {
    const quarters = ['1', '2', '3', '4'];
    throw badInput(quarterArgument, 'one of 1 (April to June), 2, 3, 4 (January to March)', quarter, quarters);
  }
  return quarterFrom(start, quarter);
}

function quarterFrom(start: number, quarter: number): Quarter {
  const calendar = quarter === 4 ? start + 1 : start;
  const days = ['04-01 06-30', '07-01 09-30', '10-01 12-31', '01-01 03-31'][quarter - 1]?.split(' ') ?? [];
  return { year: yearName(start), quarter, from: `${calendar}-${days[0]}`, to: `${calendar}-${days[1]}` };
}

/** The three months of a quarter, as tallies number them. */
export function monthsOfQuarter({ from }: Quarter): readonly number[] {
  const [year, month] = from.split('-').map(Number) as [number, number];
  return [0, 1, 2].map((more) => monthNumber(year, month + more));
}

export const quarterName = ({ year, quarter }: Pick<Quarter, 'year' | 'quarter'>): string => `${year}-Q${quarter}`;

/** The quarter some quarters before (or, negative, after) another. */
export function quarterBefore({ year, quarter }: Pick<Quarter, 'year' | 'quarter'>, quarters: number): Quarter {
  const place = Number(year.slice(0, 4)) * 4 + quarter - 1 - quarters;
  return quarterFrom(Math.floor(place / 4), (place % 4) + 1);
}

/** `2024/25-Q3`, as the command line and filters write a quarter. */
export function quarterNamed(argument: string, name: string, now = new Date()): Quarter {
  const written = /^(\d{4}\/\d\d)-Q(\d)$/.exec(name);
  if (!written) throw badInput(argument, 'a quarter of a financial year, such as "2024/25-Q3"', name);
  return financialQuarter(written[1] ?? '', Number(written[2]), now, [argument, argument]);
}

/** The calendar year in which a financial year starts. */
export function financialYearStart(argument: string, year: string, now = new Date()): number {
  const written = /^(\d{4})\/(\d\d)$/.exec(year);
  const start = Number(written?.[1]);
  const last = Number(financialYearOf(now).slice(0, 4));
  if (!written || Number(written[2]) !== (start + 1) % 100 || start < firstYear || start > last) {
    const years = Array.from({ length: last - firstYear + 1 }, (_one, index) => yearName(firstYear + index));
    throw badInput(argument, yearsAllowed(now), year, years);
  }
  return start;
}

/** The financial year of a moment, in London, where its first of April begins an hour before that of UTC. */
export function financialYearOf(moment: Date): string {
  const day = londonDay(moment);
  const year = Number(day.slice(0, -6));
  return yearName(Number(day.slice(-5, -3)) < 4 ? year - 1 : year);
}

/** The day on London's calendar, `2024-05-31`. */
export function londonDay(moment: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

const yearName = (start: number) => `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
