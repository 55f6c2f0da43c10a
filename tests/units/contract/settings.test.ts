import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

const namesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);
const settings = namesIn(readFileSync('src/config.ts', 'utf8'), /^ {2}([A-Z][A-Z0-9_]+): /gm);

it('Every setting stands in the table of the README, and nothing else does', () => {
  const [, table = ''] = /^## Settings\n([\s\S]*?)^## /m.exec(readFileSync('README.md', 'utf8')) ?? [];
  const rows = namesIn(table, /^\| (`[^|]*) \|/gm).flatMap((names) => namesIn(names, /`([A-Z0-9_]+)`/g));
  expect(settings.length).toBeGreaterThan(30);
  expect(rows.sort()).toEqual([...settings].sort());
});

it('Containers are told every setting but those that belong to their own inside', () => {
  const own = ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_DATABASE', 'STORE', 'DATA_FOLDER', 'SERVER_FOLDER'];
  const told = new Set(namesIn(readFileSync('docker-compose.yml', 'utf8'), /\$\{([A-Z0-9_]+):/g));
  expect(settings.filter((name) => !told.has(name) && !own.includes(name))).toEqual([]);
});
