import type { TurningContext } from './turningContext.js';
import type { Zone } from './zone.js';

/** A date as read: to the precision that was written, times in UTC. */
export interface DateRead {
  readonly value: string;
  readonly doubt: 'comes twice' | 'never was' | null;
}

/** By what dates are read: the day from which two digits of a year are counted, and the rules. */
export type DateContext = Pick<TurningContext, 'day' | 'rules'> & {
  /** Whether no date lies after that day, as none of a birth does. */
  readonly isPast?: boolean;
};

export type ReadDate = (text: string) => DateRead | null;

const tokens: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  yy: '(?<shortYear>\\d{2})',
  MMMM: '(?<monthName>[A-Za-z]{3,9})',
  MMM: '(?<monthName>[A-Za-z]{3,9})',
  MM: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d{1,2})',
  hh: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d{2})',
  ss: '(?<second>\\d{2})(?:\\.\\d+)?',
  a: '(?<half>[AaPp])\\.?[Mm]\\.?',
  zone: '\\s*(?<zone>Z|UTC|GMT|BST|[+-]\\d{2}:?\\d{2}|\\((?:UTC|GMT)?[+-]\\d{1,2}(?::\\d{2})?\\)|(?:UTC|GMT)[+-]\\d{1,2}(?::?\\d{2})?)',
};
const tokenOrder = /yyyy|yy|MMMM|MMM|MM|dd|HH|hh|mm|ss|zone|a|[^a-zA-Z]|[a-zA-Z]/g;

const iso =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

const parts: readonly (readonly [what: string, tokens: readonly string[]])[] = [
  ['year', ['yyyy', 'yy']],
  ['month', ['MM', 'MMM', 'MMMM']],
  ['day', ['dd']],
  ['hour', ['HH', 'hh']],
  ['minute', ['mm']],
  ['second', ['ss']],
  ['zone', ['zone']],
  ['half of the day', ['a']],
];

/** What is wrong with a form of dates, such as `dd/mm/yyyy`, in which months would be minutes; null where nothing is. */
export function formProblem(form: string): string | null {
  if (form === 'ISO') return null;
  const found = [...form.matchAll(tokenOrder)].map(([token]) => token);
  const unknown = found.find((token) => /[a-zA-Z]/.test(token) && tokens[token] === undefined && token !== 'T');
  if (unknown !== undefined) return `"${unknown}" stands for nothing`;
  const has = new Set<string>();
  for (const [what, names] of parts) {
    const those = found.filter((token) => names.includes(token));
    if (those.length > 1) return `it has the ${what} more than once`;
    if (those.length === 1) has.add(what);
  }
  if (!has.has('year')) return 'it has no year (yyyy or yy)';
  if (has.has('day') && !has.has('month')) return 'it has a day and no month (MM, or MMM for its name)';
  if (has.has('hour') && !has.has('day')) return 'it has an hour and no day (dd)';
  if (has.has('minute') !== has.has('hour')) return 'minutes (mm) and hours (HH) belong together; months are MM';
  if (has.has('second') && !has.has('minute')) return 'it has seconds and no minutes (mm)';
  if (found.includes('hh') !== has.has('half of the day'))
    return 'hours to twelve (hh) and am or pm (a) belong together';
  return has.has('zone') && !has.has('hour') ? 'it has a zone and no time' : null;
}

/** Whether a form has times of the day. */
export const hasTime = (form: string): boolean => form === 'ISO' || /HH|hh/.test(form);

/** A reader of dates in some forms: `dd/MM/yyyy HH:mm`, `ISO`. `zone` is null where each cell says its own. */
export function dateForms(forms: readonly string[], zone: Zone | null, context: DateContext): ReadDate {
  const patterns = [...new Set([...forms.map(patternOf), iso])];
  // A spreadsheet's own dates come as ISO text, whatever they look like in it.
  const withTime = forms.some(hasTime);
  // It has no months: where nothing but months is expected, its first day of one stands for it.
  const withDay = forms.some((form) => form === 'ISO' || form.includes('dd'));
  const read: ReadDate = (text) => {
    const trimmed = text.trim();
    for (const pattern of patterns) {
      const groups = pattern.exec(trimmed)?.groups;
      const isMonth = !withDay && groups?.day === '01';
      const found: Found | undefined = groups && isMonth ? { ...groups, day: undefined, hour: undefined } : groups;
      if (found) {
        if (found.hour !== undefined && !withTime) {
          const midnight = Number(found.hour) + Number(found.minute ?? 0) + Number(found.second ?? 0) === 0;
          if (!midnight) continue;
          return composed({ ...found, hour: undefined }, zone, context);
        }
        const read = composed(found, zone, context);
        if (read) return read;
      }
    }
    return null;
  };
  return context.isPast ? notAfter(context.day, read) : read;
}

function patternOf(form: string): RegExp {
  if (form === 'ISO') return iso;
  const source = [...form.matchAll(tokenOrder)]
    .map(([token]) => tokens[token] ?? (token === ' ' ? '\\s+' : token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('');
  return new RegExp(`^${source}$`);
}

/** What databases write where they know no date lies outside of these years: 0001, 1753, 9999. */
const earliest = 1900;
const latest = 2100;

/** A reader of dates of which none lies after a day, to the precision of each. */
const notAfter =
  (day: string, read: ReadDate): ReadDate =>
  (text) => {
    const date = read(text);
    const written = date?.value.slice(0, day.length) ?? '';
    return written > day.slice(0, written.length) ? null : date;
  };

type Found = Readonly<Record<string, string | undefined>>;

function composed(found: Found, zone: Zone | null, { day: today, rules, isPast }: DateContext): DateRead | null {
  const ahead = isPast ? 0 : mostAhead;
  const year =
    found.year ?? (found.shortYear === undefined ? undefined : centuryOf(Number(found.shortYear), today, ahead));
  if (year === undefined) return null;
  // `0024` may be any year but that one; by earlier rules times of it were of 1924.
  if (year.startsWith('0') && rules >= 6) return null;
  if (rules >= 8 && (Number(year) < earliest || Number(year) > latest)) return null;
  const month = found.monthName === undefined ? found.month : monthOf(found.monthName);
  if (month === null) return null;
  if (month === undefined) return { value: year, doubt: null };
  const day = found.day;
  const days = day === undefined ? 1 : Number(day);
  const date = Date.UTC(Number(year), Number(month) - 1, days);
  const real = new Date(date);
  if (real.getUTCMonth() !== Number(month) - 1 || real.getUTCDate() !== days) return null;
  const prefix = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return { value: prefix, doubt: null };
  if (found.hour === undefined) return { value: `${prefix}-${day.padStart(2, '0')}`, doubt: null };
  return timed(found, date, zone, rules);
}

function timed(found: Found, date: number, zone: Zone | null, rules: number): DateRead | null {
  const half = found.half?.toLowerCase();
  const written = Number(found.hour);
  const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0);
  const [minute, second] = [Number(found.minute ?? 0), Number(found.second ?? 0)];
  // The end of a day is the beginning of the next.
  const isEnd = rules >= 8 && hour === 24 && minute + second === 0 && half === undefined;
  if ((hour > 23 && !isEnd) || minute > 59 || second > 59 || (half !== undefined && (written < 1 || written > 12)))
    return null;
  const wall = date + ((hour * 60 + minute) * 60 + second) * 1000;
  const offset = found.zone === undefined ? null : offsetOf(found.zone);
  // A zone that the cell states beats the one that was stated for all of them.
  const { at, doubt } =
    offset !== null
      ? { at: wall - offset * 60_000, doubt: null }
      : (zone?.instantOf(wall) ?? { at: null, doubt: null });
  if (at === null) return null;
  const text = new Date(at).toISOString();
  return { value: found.second === undefined ? `${text.slice(0, 16)}Z` : `${text.slice(0, 19)}Z`, doubt };
}

/** Minutes ahead of UTC that a written zone stands for. */
function offsetOf(zone: string): number {
  if (/^(Z|UTC|GMT)$/.test(zone)) return 0;
  if (zone === 'BST') return 60;
  const [, sign, hours, minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name: string): string | null => {
  const index = monthNames.indexOf(name.slice(0, 3).toLowerCase());
  return index === -1 ? null : String(index + 1).padStart(2, '0');
};

/** Nothing in these files lies more years ahead of the day when they were handed over. */
const mostAhead = 10;

/** The year that two digits of it mean. */
const centuryOf = (short: number, today: string, ahead: number): string =>
  String(short + (short > Number(today.slice(2, 4)) + ahead ? 1900 : 2000));
