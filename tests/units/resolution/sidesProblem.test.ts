import { expect, it } from '@jest/globals';
import { type Sides, sidesProblem } from '../../../src/resolution/decide.js';

it('What became one between two looks is not merged into itself', () => {
  const side = { id: 'person_a', kind: 'Person', open: true, known: true };
  const holder = { id: 'operation_n', open: true, synthetic: null };
  const sides = (drop: string): Sides => ({
    keep: side,
    drop: { ...side, id: drop },
    holder,
    apart: false,
    stated: false,
  });
  expect(sidesProblem(sides('person_b'), ['keep', 'drop'])).toBeNull();
  expect(sidesProblem(sides('person_a'), ['keep', 'drop'])).toEqual({
    field: 'input.drop',
    message: 'drop: expected another one than in keep.',
  });
});
