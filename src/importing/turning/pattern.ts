import { RE2JS } from 're2js';

export type Pattern = (text: string) => Readonly<Record<string, string>> | null;

/**
 * A pattern with named groups, which gives what each of these found; null where the text is no pattern. Patterns come with
 * mappings, from whoever may import: RE2 takes time in proportion to the text, where others can be made to take hours.
 */
export function compiled(text: string): Pattern | null {
  try {
    const pattern = RE2JS.compile(text);
    const names = Object.keys(pattern.namedGroups());
    return (cell) => {
      // To RE2, a space that does not break is none.
      const matcher = pattern.matcher(cell.replaceAll('\u00a0', ' '));
      if (!matcher.find()) return null;
      return Object.fromEntries(names.map((name) => [name, matcher.group(name) ?? '']));
    };
  } catch {
    return null;
  }
}

/** The names of a pattern's groups. */
export const groupsOf = (text: string): readonly string[] => Object.keys(RE2JS.compile(text).namedGroups());
