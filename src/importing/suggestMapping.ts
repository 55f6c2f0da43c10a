import { basename } from 'node:path';
import { stringify } from 'yaml';
import { identityOf } from '../identifiers/identityOf.js';
import { isRegistration } from '../identifiers/vehicle.js';
import { openTables } from './reading/openTables.js';
import { isBad, rowsOf } from './reading/row.js';
import { hasTime } from './turning/dateForm.js';
import { ownNames } from './turning/template.js';

/** Rows that are looked at. */
const looked = 200;

/** Drafts a mapping for a file from its header and first rows. What it cannot know is said, not guessed. */
export async function suggestMapping(path: string): Promise<string> {
  const tables = [];
  const repeated = new Set<string>();
  for (const table of await openTables(path)) {
    const rows: (readonly string[])[] = [];
    const lines: number[] = [];
    for await (const row of rowsOf(table)) {
      if (!isBad(row)) lines.push(row.line);
      if (!isBad(row)) rows.push(row.cells);
      if (rows.length > looked) break;
    }
    const widest = Math.max(0, ...rows.map((cells) => cells.filter((cell) => cell.trim() !== '').length));
    const at = rows.findIndex(
      (cells) => cells.filter((cell) => cell.trim() !== '').length >= Math.max(1, widest * 0.7),
    );
    const header = rows[at];
    if (!header) continue;
    header.forEach((written, place) => {
      if (written.trim() !== '' && header.indexOf(written) < place) repeated.add(written);
    });
    tables.push(tableOf(table.name, lines[at] ?? 1, header, rows.slice(at + 1)));
  }
  const name = basename(path)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '');
  const timed = tables.some(({ columns }) => Object.values(columns).some(({ date }) => date?.some(hasTime)));
  const mapping = {
    ...{ name: name || 'file', version: 1, title: `Draft for ${basename(path)}` },
    source: { kind: 'OTHER', material: 'INTELLIGENCE' },
    tables,
  };
  const notes = [
    '# A draft: look at every line. Say what each column stands for, and what links the entities.',
    ...(timed
      ? ['# TIME ZONE: the file has times. Add "timezone: UTC", "timezone: Europe/London" or "timezone: cell".']
      : []),
    ...(repeated.size > 0
      ? [
          `# TWICE: the header has ${[...repeated].map((one) => JSON.stringify(one)).join(', ')} more than once. Rename all but one in the file.`,
        ]
      : []),
  ];
  return `${notes.join('\n')}\n${stringify(mapping, { lineWidth: 120 })}`;
}

interface Draft {
  header: string;
  followedBy?: string;
  optional?: true;
  date?: string[];
}

interface DraftEntity {
  kind: string;
  key: string;
  record?: Record<string, string>;
}

function tableOf(sheet: string, row: number, header: readonly string[], rows: readonly (readonly string[])[]) {
  const columns: Record<string, Draft> = {};
  const entities: Record<string, DraftEntity> = {};
  header.forEach((written, place) => {
    if (written.trim() === '' || header.indexOf(written) < place) return;
    const base = written
      .toLowerCase()
      .replace(/[^a-z0-9]+(.)?/g, (_all, next: string | undefined) => (next ?? '').toUpperCase());
    let name = /^[a-z]/i.test(base) ? base : `column${place + 1}`;
    while (columns[name] || ownNames.includes(name)) name += 'X';
    const cells = rows.map((cells) => (cells[place] ?? '').trim()).filter((cell) => cell !== '');
    const date = dateFormOf(cells);
    columns[name] = {
      header: written,
      ...(cells.length < rows.length ? { optional: true } : {}),
      ...(date ? { date: [date] } : {}),
    };
    const kind = date ? null : kindOf(written, cells);
    if (kind)
      entities[name] = { kind, key: `{${name}}`, ...(kind === 'Person' ? { record: { name: `{${name}}` } } : {}) };
  });
  joinTimes(columns);
  joinNames(columns, entities);
  return { ...(sheet === '' ? {} : { sheet }), header: { row }, columns, entities };
}

/** A date and the hour beside it are one time, which needs a zone. */
function joinTimes(columns: Record<string, Draft>): void {
  const dates = Object.values(columns).filter(({ date }) => date?.some((form) => !hasTime(form)));
  const hours = Object.entries(columns).filter(([, { header }]) => /^\W*(start |call |event )?time\W*$/i.test(header));
  const [[day], [hour]] = [dates, hours];
  if (dates.length !== 1 || hours.length !== 1 || !day?.date || !hour) return;
  day.followedBy = hour[1].header;
  day.date = day.date.flatMap((form) => [`${form} HH:mm:ss`, `${form} HH:mm`]);
  delete columns[hour[0]];
}

/** Two columns of names are one person. */
function joinNames(columns: Readonly<Record<string, Draft>>, entities: Record<string, DraftEntity>): void {
  const named = (pattern: RegExp) => Object.entries(columns).find(([, { header }]) => pattern.test(header))?.[0];
  const first = named(/^\W*(first|fore|given)[ -]?names?\W*$/i);
  const last = named(/^\W*(sur|last ?|family ?)name\W*$/i);
  if (first === undefined || last === undefined) return;
  for (const name of [first, last]) delete entities[name];
  entities.person = { kind: 'Person', key: `{${first}} {${last}}`, record: { name: `{${first}} {${last}}` } };
}

const most = (cells: readonly string[], fits: (cell: string) => boolean) =>
  cells.length > 0 && cells.filter(fits).length >= cells.length * 0.8;

function kindOf(header: string, cells: readonly string[]): string | null {
  if (most(cells, (cell) => /^[^\s@]+@[^\s@]+\.[a-z]+$/i.test(cell))) return 'Email';
  if (/imei/i.test(header) || most(cells, (cell) => /^\d{15}$/.test(cell) && !identityOf('Device', cell).damaged))
    return 'Device';
  if (
    /phone|number|msisdn|mobile|tel|party|caller|called/i.test(header) &&
    most(cells, (cell) => /^[+\d][\d\s().-]{8,}$/.test(cell))
  )
    return 'Phone';
  if (/vrm|vehicle|registration|plate|reg\b/i.test(header) && most(cells, isRegistration)) return 'Vehicle';
  if (/account|iban/i.test(header) && most(cells, (cell) => !identityOf('Account', cell).damaged)) return 'Account';
  if (/\bname|person|suspect|victim|driver|passenger/i.test(header)) return 'Person';
  return null;
}

const forms: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-\d{2}-\d{2}$/, 'yyyy-MM-dd'],
  [/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/, 'ISO'],
  [/^\d{1,2}\/\d{1,2}\/\d{4}$/, 'dd/MM/yyyy'],
  [/^\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d{2}:\d{2}$/, 'dd/MM/yyyy HH:mm:ss'],
  [/^\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d{2}$/, 'dd/MM/yyyy HH:mm'],
  [/^\d{1,2} [A-Za-z]{3,9} \d{4}$/, 'dd MMM yyyy'],
];
const dateFormOf = (cells: readonly string[]): string | null =>
  forms.find(([pattern]) => most(cells, (cell) => pattern.test(cell)))?.[1] ?? null;
