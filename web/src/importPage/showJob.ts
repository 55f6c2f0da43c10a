import type { Job } from './api';

/** An element of the page, which has it. */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element "${id}".`);
  return found as T;
}

const figures: readonly (readonly [string, string])[] = [
  ['rowsRead', 'rows read'],
  ['rejectedCount', 'rows rejected'],
  ['flaggedCount', 'values kept, but flagged'],
  ['entitiesNew', 'people, numbers, places and things new to you'],
  ['entitiesKnown', 'known to you'],
  ['linksNew', 'links new to you'],
  ['linksKnown', 'links known to you'],
  ['events', 'events'],
  ['facts', 'facts of the programme'],
  ['hitCount', 'hits on other operations'],
];

const titles: Readonly<Record<string, string>> = {
  REVIEWED: 'What would come of it - nothing is imported yet',
  DONE: 'Imported',
  FAILED: 'It could not be imported',
  REFUSED: 'The file was refused',
  UNDONE: 'Undone: nothing of it is left',
  SUPERSEDED: 'A corrected file took its place',
};

const meanings: Readonly<Record<string, string>> = {
  DAMAGED_IDENTIFIER: 'an identifier that fails its rules',
  UNREADABLE_DATE: 'a date that cannot be read',
  DOUBTFUL_TIME: 'a time at which clocks change',
  UNREADABLE_VALUE: 'a value that cannot be read',
  FORMULA: 'a formula: its last value counts',
  ROUNDED_NUMBER: 'a number that looks rounded',
  BAD_POSTCODE: 'no postcode by its form',
};

/** Shows a job that is at its end. Everything goes in as text: a cell can never become markup. */
export function showJob(job: Job): void {
  element('report').hidden = false;
  element('title').textContent = `${job.fileName}: ${titles[job.state] ?? job.state}`;
  element('problem').textContent = job.message ?? '';
  const isShown = job.state === 'REVIEWED' || job.state === 'DONE';
  element('figures').replaceChildren(
    ...(isShown ? figures : []).flatMap(([name, meaning]) => {
      const value = document.createElement('dd');
      value.dataset.figure = name;
      value.textContent = Number(job[name] ?? 0).toLocaleString('en-GB');
      const term = document.createElement('dt');
      term.textContent = meaning;
      return [term, value];
    }),
  );
  const show = (id: string, rows: readonly (readonly string[])[], all: unknown) =>
    fill(id, isShown ? rows : [], isShown ? Number(all ?? 0) : 0);
  show('notRead', job.notRead?.map((one) => [one]) ?? [], job.notRead?.length);
  show(
    'hits',
    job.hits.map(({ kind, label, operations }) => [kind, label, operations.join(', ')]),
    job.hitCount,
  );
  show(
    'rejected',
    job.rejected.map(({ line, reason }) => [`line ${line}`, reason]),
    job.rejectedCount,
  );
  show(
    'flags',
    job.flags.map(({ line, column, value, kind }) => [`line ${line}`, column, value, meanings[kind] ?? kind]),
    job.flaggedCount,
  );
  element('download').hidden = !isShown || job.rejected.length === 0;
  element('confirm').hidden = job.state !== 'REVIEWED' || !job.mayBeConfirmed;
  element('undo').hidden = job.state !== 'DONE';
}

/** Rows that a table shows; of the rest it says how many there are. */
const shown = 200;

function fill(id: string, rows: readonly (readonly string[])[], all: number): void {
  element(`${id}Title`).hidden = rows.length === 0;
  const more = all - Math.min(shown, rows.length);
  const lines = [...rows.slice(0, shown), ...(more > 0 ? [[`and ${more.toLocaleString('en-GB')} more`]] : [])];
  element(id).replaceChildren(...lines.map((cells) => rowOf(cells)));
}

/** A row of a table. Cells go in as text. */
export function rowOf(cells: readonly (string | Node)[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  for (const content of cells) {
    const cell = document.createElement('td');
    cell.append(content);
    row.append(cell);
  }
  return row;
}
