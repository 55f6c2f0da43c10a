import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { warmUp } from '../../src/warmUp.js';
import { api, asking, closeApi, givenGraph } from '../support/api.js';

const folder = join(process.cwd(), 'examples', 'queries');

beforeAll(() => givenGraph({ north: { statements: ['ana USES 07700900001'] } }));
afterAll(closeApi);

it('A shipped question has been composed and planned before anybody asks it', async () => {
  const { app, composer, shared, statements } = await api();
  await warmUp(app, shared, folder);
  expect(statements).toEqual(expect.arrayContaining([expect.stringContaining('analysis/paths')]));
  const composed = composer.composed;
  const query = readFileSync(join(folder, '01-who-uses-this-phone.graphql'), 'utf8');
  expect((await asking('x', 'analyst')(query)).errors).toBeUndefined();
  expect(composer.composed).toBe(composed);
});
