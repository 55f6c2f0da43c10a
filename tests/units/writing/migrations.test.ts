import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readMigrations } from '../../../src/writing/migrate.js';

it('Migrations are numbered one by one: of two with one number, a store would go through the first alone', () => {
  const versions = readMigrations(join(process.cwd(), 'cypher', 'migrations')).map(({ version }) => version);
  expect(versions).toEqual(versions.map((_version, index) => index + 1));
});
