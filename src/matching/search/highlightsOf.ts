import type { FoundIn } from './scoreHit.js';
import type { SearchedField } from './searchedFields.js';
import { wordsOf } from './wordsOf.js';

interface Part {
  readonly text: string;
  readonly matched: boolean;
}

/** The values in which something was found, each once, in parts. */
export function highlightsOf(found: readonly FoundIn[]): readonly { field: SearchedField; parts: readonly Part[] }[] {
  const byValue = new Map<string, { field: SearchedField; words: Set<string> }>();
  for (const { at, word } of found.toSorted((one, other) => one.at.place - other.at.place)) {
    const known = byValue.get(at.value) ?? { field: at.field, words: new Set() };
    byValue.set(at.value, known);
    if (word !== null) known.words.add(word);
  }
  return [...byValue].map(([value, { field, words }]) => ({ field, parts: highlightParts(value, words) }));
}

/** Of a long value only what stands around the first word that was found is shown. */
const mostShown = 240;
const before = 60;

/** A value in parts, in the order of the text: those that were found, and what stands between them. */
function highlightParts(value: string, found: ReadonlySet<string>): readonly Part[] {
  if (found.size === 0) return [{ text: cut(value, 0), matched: true }];
  const words = [...value.matchAll(/[\p{L}\p{M}\p{N}'’`´]+/gu)];
  const exactly = (word: string) => wordsOf(word).some((text) => found.has(text));
  // A found word may be joined of several, `mcglynn` of `Mc Glynn`: each of them is then a part of it.
  const joined = (word: string) => wordsOf(word).some((text) => [...found].some((one) => one.includes(text)));
  const isFound = words.some(([word]) => exactly(word)) ? exactly : joined;
  const first = words.find(([word]) => isFound(word))?.index ?? 0;
  const from = value.length <= mostShown || first < before ? 0 : first - before;
  const shown = cut(value, from);
  const parts: Part[] = from > 0 ? [{ text: '…', matched: false }] : [];
  let at = 0;
  for (const match of shown.matchAll(/[\p{L}\p{M}\p{N}'’`´]+/gu)) {
    if (!isFound(match[0])) continue;
    if (match.index > at) parts.push({ text: shown.slice(at, match.index), matched: false });
    parts.push({ text: match[0], matched: true });
    at = match.index + match[0].length;
  }
  if (at < shown.length) parts.push({ text: shown.slice(at), matched: false });
  if (from + shown.length < value.length) parts.push({ text: '…', matched: false });
  return parts;
}

const cut = (value: string, from: number) => value.slice(from, from + mostShown);
