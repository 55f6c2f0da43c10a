import { badInput } from '../errors.js';
import { financialYearStart, firstYear, monthNumber, monthsEnd, monthsOfQuarter, quarterNamed } from './months.js';

export interface MonthFilter {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly financialQuarters?: readonly string[] | null;
  readonly financialYears?: readonly string[] | null;
}

/**
 * The months that a filter leaves, as tallies number them; null where it leaves all. What is known to its year alone is
 * left only by a range that holds the whole year: it belongs to no month and no quarter.
 */
export function monthsOf(filter: MonthFilter): readonly number[] | null {
  const { from, to, financialQuarters, financialYears } = filter;
  const sets: ReadonlySet<number>[] = [];
  if (from != null || to != null) sets.push(between(from ?? null, to ?? null));
  if (financialQuarters != null) {
    sets.push(
      new Set(
        given('filter.financialQuarters', financialQuarters).flatMap((name) =>
          monthsOfQuarter(quarterNamed('filter.financialQuarters', name)),
        ),
      ),
    );
  }
  if (financialYears != null) {
    sets.push(new Set(given('filter.financialYears', financialYears).flatMap((name) => yearMonths(name))));
  }
  const [first, ...others] = sets;
  if (first === undefined) return null;
  const left = [...first].filter((month) => others.every((set) => set.has(month))).sort((a, b) => a - b);
  if (left.length > 0) return left;
  throw badInput('filter', 'dates, quarters and years that share a month', {
    from,
    to,
    financialQuarters,
    financialYears,
  });
}

function between(from: string | null, to: string | null): ReadonlySet<number> {
  const [fromYear, fromMonth] = bound('filter.from', from) ?? [1900, 1];
  const [toYear, toMonth] = bound('filter.to', to) ?? [2057, 12];
  const first = fromYear * 12 + (fromMonth ?? 1);
  const last = toYear * 12 + (toMonth ?? 12);
  if (first > last) throw badInput('filter.to', `a month or year not before ${from}, which is filter.from`, to);
  const months = new Set<number>();
  for (let number = 1; number < monthsEnd; number += 1) {
    const year = 1900 + Math.floor(number / 13);
    const month = number % 13;
    const whole = month === 0;
    if (year * 12 + (whole ? 1 : month) >= first && year * 12 + (whole ? 12 : month) <= last) months.add(number);
  }
  return months;
}

function bound(argument: string, date: string | null): readonly [number, number | undefined] | null {
  if (date === null) return null;
  const parts = /^(\d{4})(?:-(\d\d))?$/.exec(date);
  const year = Number(parts?.[1]);
  if (!parts || year < firstYear || year > 2057) {
    throw badInput(argument, `a month or year from ${firstYear} to 2057, such as "2024-04" or "2024"`, date);
  }
  return [year, parts[2] === undefined ? undefined : Number(parts[2])];
}

function yearMonths(name: string): readonly number[] {
  const start = financialYearStart('filter.financialYears', name);
  return Array.from({ length: 12 }, (_one, index) => monthNumber(start + (index > 8 ? 1 : 0), ((index + 3) % 12) + 1));
}

function given(argument: string, names: readonly string[]): readonly string[] {
  if (names.length > 0) return names;
  throw badInput(argument, 'one or more, such as "2024/25-Q3" or "2024/25"', names);
}
