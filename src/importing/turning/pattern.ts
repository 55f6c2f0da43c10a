import { RE2JS } from 're2js';
import { compatible, isPlain } from '../../identifiers/plainText.js';

export type Pattern = (text: string) => Readonly<Record<string, string>> | null;

/**
 * A pattern with named groups, which gives what each of these found; null where the text is no pattern. Patterns come with
 * mappings, from whoever may import: RE2 takes time in proportion to the text, where others can be made to take hours. What is
 * matched is the usual form of each sign; by the first six rules only a space that does not break became one that does.
 */
export function compiled(text: string, rules = Number.POSITIVE_INFINITY): Pattern | null {
  const shown = rules < 7 ? (cell: string) => cell.replaceAll('\u00a0', ' ') : withoutUnseen;
  try {
    const pattern = RE2JS.compile(text);
    const names = Object.keys(pattern.namedGroups());
    return (cell) => {
      const matcher = pattern.matcher(shown(cell));
      if (!matcher.find()) return null;
      return Object.fromEntries(names.map((name) => [name, matcher.group(name) ?? '']));
    };
  } catch {
    return null;
  }
}

/** The usual forms of signs, without those that say how a text runs; what joins letters or parts of a picture stays. */
const withoutUnseen = (cell: string): string =>
  isPlain(cell) ? cell : compatible(cell).replace(/(?!\u200c|\u200d|[\u{e0000}-\u{e007f}])\p{Cf}/gu, '');

/** The names of a pattern's groups. */
export const groupsOf = (text: string): readonly string[] => Object.keys(RE2JS.compile(text).namedGroups());
