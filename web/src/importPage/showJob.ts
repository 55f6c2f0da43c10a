import type { Job } from './api';
import { element, rowOf } from './elements';

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
  ROUNDED_NUMBER: 'a number that looks rounded, or had lost a zero',
  BAD_POSTCODE: 'no postcode by its form',
  NOT_KNOWN: 'a word that says nothing is known',
  NO_EVENT: 'a row of which no event was made',
  ENDS_BEFORE_START: 'an end before its beginning',
  HIDDEN_SHEET: 'a sheet that is hidden, and is read',
};

/**
 * Shows a job that is at its end; it can be confirmed only where this page holds what was looked at. Everything goes in as
 * text: a cell can never become markup.
 */
export function showJob(job: Job, mayBeConfirmed: boolean): void {
  element('report').hidden = false;
  element('title').textContent = `${job.fileName}: ${titles[job.state] ?? job.state}`;
  element('about').textContent =
    `Into ${job.operationReference}, by the mapping "${job.mapping}", version ${job.mappingVersion}.`;
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
  element('confirm').hidden = job.state !== 'REVIEWED' || !mayBeConfirmed;
  element('again').hidden = job.state !== 'REVIEWED' || mayBeConfirmed;
  element('undo').hidden = job.dryRun || !['DONE', 'FAILED'].includes(job.state);
}

/** Rows that a table shows; of the rest it says how many there are. */
const shown = 200;

function fill(id: string, rows: readonly (readonly string[])[], all: number): void {
  element(`${id}Title`).hidden = rows.length === 0;
  const more = all - Math.min(shown, rows.length);
  const lines = [...rows.slice(0, shown), ...(more > 0 ? [[`and ${more.toLocaleString('en-GB')} more`]] : [])];
  element(id).replaceChildren(...lines.map((cells) => rowOf(cells)));
}
