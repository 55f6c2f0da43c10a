import { expect, it } from '@jest/globals';
import { OldIds } from '../../../src/graph/oldIds.js';

const merged = (old: string, into: string, number: number) => ({ old, into, number, merge: `source_${number}` });

it('Ids lead through all merges to what was kept, and a way that would turn in a circle ends', () => {
  const ids = new OldIds();
  ids.note([{ state: 'one', merged: [merged('person_a', 'person_b', 1), merged('person_b', 'person_c', 2)] }]);
  expect(ids.way('person_a').map(({ number }) => number)).toEqual([1, 2]);
  expect(ids.lift({ ids: ['person_a', 'person_c', 'phone_a'] })).toEqual({ ids: ['person_c', 'person_c', 'phone_a'] });
  ids.note([
    {
      state: 'two',
      merged: [merged('person_a', 'person_a', 1), merged('person_b', 'person_c', 2), merged('person_c', 'person_b', 3)],
    },
  ]);
  expect(ids.kept('person_a')).toBe('person_a');
  expect(ids.way('person_b')).toHaveLength(2);
});
