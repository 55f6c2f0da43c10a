import { describe, expect, it } from '@jest/globals';
import { type ExpandPlace, type Layer, reachInSteps } from '../../../src/analysis/reachInSteps.js';

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

  it('gives each node on one page, whatever the order of the ids by which the store knows them', async () => {
    const stored = ['person_~c', 'person_~a', 'phone_1', 'person_~b'].map((id) => [id, 0, '', true] as const);
    const common = ['organisation_1', 1, '', true] as const;
    const find = (after: ExpandPlace | null) =>
      reachInSteps(async () => [common, ...stored], { ...asked, depth: 2, limit: 2, after });
    const first = await find(null);
    const second = await find(first.last);
    const third = await find(second.last);
    expect([first.page, second.page, third.page]).toEqual([
      ['person_~a', 'person_~b'],
      ['person_~c', 'phone_1'],
      ['organisation_1'],
    ]);
    expect(third.before).toEqual([...first.page, ...second.page]);
  });
});
