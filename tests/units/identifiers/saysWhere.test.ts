import { describe, expect, it } from '@jest/globals';
import { saysWhere } from '../../../src/identifiers/saysWhere.js';

describe('The words of a place', () => {
  it.each([
    ['1 Mill Lane, SO14 2AB'],
    ['so142ab'],
    ['Camera 1 (SO14 2AB), north'],
    ['12 Acacia Avenue, Southampton'],
    ['Flat 2, 12a Acacia Avenue, Southampton, Hampshire'],
    ['Camera 1 50.9097 -1.4044'],
    ['50.9097° N, 1.4044'],
  ])('say which it is anywhere: %s', (text) => {
    expect(saysWhere(text)).toBe(true);
  });

  it.each([
    ['Camera 1'],
    ['M3 J9'],
    ['A34 Bridge, northbound'],
    ['Station'],
    ['Station, Southampton'],
    ['1 Mill Lane'],
    ['Flat 1, 23 High Street'],
    ['Lane 1.5, 2.5'],
    [`1 ${'a, '.repeat(100_000)}`],
  ])('do not: %.40s', (text) => {
    expect(saysWhere(text)).toBe(false);
  });
});
