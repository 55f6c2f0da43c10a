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
  fill('hits', isShown ? job.hits.map(({ kind, label, operations }) => [kind, label, operations.join(', ')]) : []);
  fill('rejected', isShown ? job.rejected.map(({ line, reason }) => [`line ${line}`, reason]) : []);
  fill('flags', isShown ? job.flags.map(({ line, column, value, kind }) => [`line ${line}`, column, value, kind]) : []);
  element('download').hidden = !isShown || job.rejected.length === 0;
  element('confirm').hidden = job.state !== 'REVIEWED';
  element('undo').hidden = job.state !== 'DONE';
}

function fill(id: string, rows: readonly (readonly string[])[]): void {
  element(`${id}Title`).hidden = rows.length === 0;
  element(id).replaceChildren(
    ...rows.slice(0, 200).map((cells) => {
      const row = document.createElement('tr');
      row.append(
        ...cells.map((text) => {
          const cell = document.createElement('td');
          cell.textContent = text;
          return cell;
        }),
      );
      return row;
    }),
  );
}
