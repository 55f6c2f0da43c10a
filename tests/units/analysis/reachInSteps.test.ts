import { describe, expect, it } from '@jest/globals';
import { type Layer, reachInSteps } from '../../../src/analysis/reachInSteps.js';

const chain = 'abcdef';
/** One node further along a chain; the clock stops it at a given step. */
const step =
  (late = 99) =>
  async ([node = '']: readonly string[], passed: readonly string[]): Promise<Layer | null> => {
    if (passed.length > late) return null;
    const next = chain[chain.indexOf(node) + 1];
    return next === undefined ? [] : [[next, 0, '', false]];
  };
const asked = { from: ['a'], known: [], depth: 4, limit: 9, after: null };

describe('reachInSteps', () => {
  it('gives the steps that were finished when its time is over, and says so', async () => {
    const reached = await reachInSteps(step(2), asked);
    expect(reached).toMatchObject({ page: ['b', 'c'], finished: 2, stopped: 'deadline', total: null });
    expect(await reachInSteps(step(), asked)).toMatchObject({ page: ['b', 'c', 'd', 'e'], stopped: null, total: 4 });
  });

  it('goes no further than a page needs, and goes on behind it', async () => {
    const first = await reachInSteps(step(), { ...asked, limit: 1 });
    expect(first).toMatchObject({ page: ['b'], finished: 2, total: null, last: [1, 0, '', 'b'] });
    const next = await reachInSteps(step(), { ...asked, limit: 1, after: first.last });
    expect(next).toMatchObject({ page: ['c'], before: ['b'], last: [2, 0, '', 'c'] });
  });
});
