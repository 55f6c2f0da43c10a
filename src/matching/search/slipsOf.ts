/** Shorter words have too many neighbours; longer ones may have two slips. */
const shortest = 4;
const longest = 24;

/**
 * A regular expression for every word that is one slip of the hand away: a letter that is missing, too many, another one,
 * or two that changed places. The index's own fuzzy search stops at fifty words, hidden ones among them; this one does not.
 */
export function slipsOf(word: string): string | null {
  if (word.length < shortest || word.length > longest || !/^[a-z0-9]+$/.test(word)) return null;
  const slips = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    slips.add(`${before}.${after}`);
    if (after === '') continue;
    // One sign instead of one, and none.
    slips.add(`${before}.?${after.slice(1)}`);
    if (after.length > 1) slips.add(`${before}${after[1]}${after[0]}${after.slice(2)}`);
  }
  return `(${[...slips].join('|')})`;
}
