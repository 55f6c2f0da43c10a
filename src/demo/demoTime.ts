/** Instants are milliseconds since 1970 in UTC while the stories are told, and become text only when a row is written. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The financial quarters of the programme, from the first to the last complete one: 2021/22-Q1 to 2024/25-Q3. */
export const QUARTER_COUNT = 15;

export const instant = (text: string): number => {
  const value = Date.parse(text.includes('T') ? text : `${text}T00:00:00Z`);
  if (Number.isNaN(value)) throw new Error(`Not a date: ${text}`);
  return value;
};

export const isoSecond = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;
export const isoMinute = (at: number): string => `${new Date(at).toISOString().slice(0, 16)}Z`;
export const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);
export const isoMonth = (at: number): string => new Date(at).toISOString().slice(0, 7);

/** First instant of a programme quarter; quarter 0 begins on 1 April 2021. */
export const quarterStart = (quarter: number): number => Date.UTC(2021, 3 + quarter * 3, 1);

/** The programme quarter an instant falls into; days before the first one count to it. */
export const quarterOf = (at: number): number => {
  const date = new Date(at);
  const months = (date.getUTCFullYear() - 2021) * 12 + date.getUTCMonth() - 3;
  return Math.max(0, Math.floor(months / 3));
};

/** Clock time in London as a British file writes it, "12/06/2024 22:14:03": one hour ahead of UTC in summer. */
export function writtenLondonTime(at: number): string {
  const local = new Date(isSummerTime(at) ? at + HOUR : at).toISOString();
  return `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)} ${local.slice(11, 19)}`;
}

/** Summer time runs between 01:00 UTC on the last Sundays of March and October. */
export function isSummerTime(at: number): boolean {
  const year = new Date(at).getUTCFullYear();
  return at >= lastSunday(year, 2) + HOUR && at < lastSunday(year, 9) + HOUR;
}

function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0));
  return lastDay.getTime() - lastDay.getUTCDay() * DAY;
}
