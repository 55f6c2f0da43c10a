import { describe, expect, it } from '@jest/globals';
import { hitScorer } from '../../../src/matching/search/scoreHit.js';
import { searchQuery } from '../../../src/matching/search/searchQuery.js';
import { WordMatcher } from '../../../src/matching/search/wordMatcher.js';

describe('A word that is searched for', () => {
  it('agrees with an initial in names alone', () => {
    const matcher = new WordMatcher('hotel');
    expect(matcher.match('h', true)).toMatchObject({ reason: 'BEGINNING' });
    expect(matcher.match('h', false)).toBeNull();
    expect(matcher.match('hotels', false)).toMatchObject({ reason: 'BEGINNING' });
    expect(new WordMatcher('h').match('hotel', false)).toMatchObject({ reason: 'BEGINNING' });
  });

  it('finds no reference by a letter of it', () => {
    const score = hitScorer(searchQuery('hotel'));
    const hit = (stated: Record<string, string>) => score({ label: null, key: null, common: false, stated });
    expect(hit({ reference: 'H-5486' })).toBeNull();
    expect(hit({ name: 'H Grand' })).not.toBeNull();
    expect(hit({ name: 'Hotel Grand' })).toMatchObject({ reason: 'IDENTICAL' });
  });
});
