import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareEntities } from '../../../src/matching/compareEntities.js';

const stated = fc.record(
  {
    name: fc.constantFrom('Robert Ashdown', 'Bob Ashdown', 'Mo Hussain', 'Ана'),
    birthDate: fc.constantFrom('1990-03-05', '1990-05-03', '1990', '1971-01-01'),
    sex: fc.constantFrom('MALE', 'FEMALE'),
    reference: fc.constantFrom('CU 1', 'CU/2'),
  },
  { requiredKeys: [] },
);
const near = fc.uniqueArray(
  fc.constantFrom(['phone_1', 'Phone'], ['location_1', 'Location'], ['email_1', 'Email']) as fc.Arbitrary<
    [string, string]
  >,
);
const person = fc.record({ id: fc.uuid(), kind: fc.constant('Person'), stated: fc.array(stated), near });

describe('compareEntities', () => {
  it('is the same whichever stands first, and never certain', () => {
    fc.assert(
      fc.property(person, person, (one, other) => {
        const [there, back] = [compareEntities(one, other), compareEntities(other, one)];
        expect(back.score).toBe(there.score);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(0.99);
        expect(back.evidence.map(({ kind, weight }) => [kind, weight])).toEqual(
          there.evidence.map(({ kind, weight }) => [kind, weight]),
        );
      }),
    );
  });

  it('does not take a common name alone for a person, nor a family that shares everything', () => {
    const one = { id: '1', kind: 'Person', stated: [{ name: 'Mohammed Khan' }], near: [] };
    expect(compareEntities(one, { ...one, id: '2' }).score).toBeLessThan(0.5);
    const home = [
      ['l', 'Location'],
      ['p', 'Phone'],
      ['a', 'Account'],
    ] as const;
    const [father, son] = ['Imran Khan', 'Bilal Khan'].map((name) => ({
      ...one,
      id: name,
      stated: [{ name }],
      near: home,
    }));
    expect(father && son && compareEntities(father, son).score).toBeLessThan(0.5);
  });

  it('takes no words for evidence that say nothing is known', () => {
    const nobody = (id: string) => ({
      id,
      kind: 'Person',
      stated: [{ name: 'Unknown', alias: 'N/A', reference: 'n/a' }],
      near: [],
    });
    expect(compareEntities(nobody('1'), nobody('2')).evidence).toEqual([]);
  });
});
