/** Whether a word comes from a script that leaves vowels out: `mhmd`. */
export const isVowelless = (word: string): boolean => word.length >= 3 && !/[aeiou]/.test(word);

/** What such a script leaves of a word: `mhmd` of `mohammed`, `ftm` of `fatima` and of `ftmh`. */
export const skeletonOf = (word: string): string =>
  word
    .replace(/[aeiouyw]/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=..)h$/, '');

/**
 * A regular expression for the words of the other kind that have the same: for `mhmd` all that leave it, for `mohammed` those
 * that come without vowels. Null for a word that leaves too little to go by.
 */
export function skeletonPattern(word: string): string | null {
  const skeleton = /^[a-z]+$/.test(word) ? skeletonOf(word) : '';
  if (skeleton.length < 2) return null;
  const between = isVowelless(word) ? '[aeiouyw]*' : '[yw]*';
  return `${between}${[...skeleton].map((sign) => `${sign}+${between}`).join('')}(h${between})?`;
}
