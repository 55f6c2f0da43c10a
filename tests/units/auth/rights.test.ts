import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { rightsOf, roles } from '../../../src/auth/viewer.js';

it('The table of roles and rights in the README is that of the code', () => {
  const table = [...readFileSync('README.md', 'utf8').matchAll(/^\| `(\w+)` \| ([A-Z_, ]+) \|$/gm)];
  expect(table.map(([, role, rights]) => [role, rights])).toEqual(
    roles.map((role) => [role, rightsOf[role].join(', ')]),
  );
});
