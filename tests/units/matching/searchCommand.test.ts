import { expect, it } from '@jest/globals';
import { described } from '../../../src/matching/search/searchCommand.js';

it('toex search prints what was found, marked, and says what it leaves out', () => {
  const hit = {
    ...{ score: 0.9, reason: 'BEGINNING', node: { id: 'person_1', kind: 'PERSON', label: 'Ana\u001b[2J Brown' } },
    highlights: [
      {
        field: 'NAME',
        parts: [
          { text: 'Ana', matched: true },
          { text: ' Brown', matched: false },
        ],
      },
    ],
  };
  expect(described({ totalCount: 3, truncation: { limit: 1000 }, nodes: [hit] }).split('\n')).toEqual([
    '0.90  person Ana [2J Brown  beginning: name [Ana] Brown',
    '2 more.',
    'Only the likeliest 1000 were looked at: search for more of it.',
  ]);
  expect(described({ totalCount: 0, truncation: null, nodes: [] })).toBe('Nothing was found.');
});
