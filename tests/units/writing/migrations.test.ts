import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readMigrations } from '../../../src/writing/migrate.js';

it('Each migration has a number of its own: of two with one number, a store would go through the first alone', () => {
  const versions = readMigrations(join(process.cwd(), 'cypher', 'migrations')).map(({ version }) => version);
  expect(versions).toEqual([...new Set(versions)]);
  expect(versions.every((version) => version > 0)).toBe(true);
});
