import { badInput } from '../errors.js';

export interface Quarter {
  readonly year: string;
  readonly quarter: number;
  /** First and last day. */
  readonly from: string;
  readonly to: string;
}

/** A quarter of the financial year that starts in April: "2024/25", 3 is October to December 2024. */
export function financialQuarter(year: string, quarter: number): Quarter {
  const written = /^(20\d\d)\/(\d\d)$/.exec(year);
  const start = Number(written?.[1]);
  if (!written || Number(written[2]) !== (start + 1) % 100) {
    throw badInput('year', 'a financial year such as "2024/25"', year);
  }
  const days = [
    ['04-01', '06-30'],
    ['07-01', '09-30'],
    ['10-01', '12-31'],
    ['01-01', '03-31'],
  ][quarter - 1];
  if (!days) throw badInput('quarter', '1 (April to June) to 4 (January to March)', quarter);
  const calendar = quarter === 4 ? start + 1 : start;
  return { year, quarter, from: `${calendar}-${days[0]}`, to: `${calendar}-${days[1]}` };
}
