import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { DEMO_TABLES } from '../../../src/demo/demoTables.js';
import { apportion, createRandom } from '../../../src/demo/random.js';
import { generateTexts } from './demoFiles.js';

describe('generateDemo', () => {
  it('writes the same bytes twice, and one file per table', async () => {
    const [first, second] = [await generateTexts(), await generateTexts()];
    const digests = (texts: Map<string, string>) =>
      [...texts].map(([name, text]) => `${name} ${createHash('sha256').update(text).digest('hex')}`);
    expect(digests(second)).toEqual(digests(first));
    expect([...first.keys()].sort()).toEqual(Object.keys(DEMO_TABLES).sort());
  });
});

describe('createRandom', () => {
  it('gives one sequence per name and another for another name', () => {
    const draw = (name: string) => {
      const random = createRandom(name);
      return Array.from({ length: 5 }, () => random.int(0, 1000));
    };
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('refuses to pick from nothing', () => {
    expect(() => createRandom('a').pick([])).toThrow('Nothing to pick from');
  });
});

describe('apportion', () => {
  it('splits a total into whole parts that add up to it', () => {
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(apportion(7, [0, 2, 5])).toEqual([0, 2, 5]);
  });
});
