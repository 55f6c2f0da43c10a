import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../README.md', import.meta.url);
const [start, end] = ['<!-- table: written by npm run bench -- --update -->', '<!-- end of table -->'];

/** Puts the tables of a run into bench/README.md, between its markers. @param {string} text */
export function updateReadme(text) {
  const readme = readFileSync(file, 'utf8');
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`bench/README.md: expected the lines ${start} and ${end}.`);
  writeFileSync(file, `${readme.slice(0, from + start.length)}\n${text}${readme.slice(to)}`);
}
