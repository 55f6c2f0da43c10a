/** Why somebody asks: a purpose of the list, words of their own, and the operation that it is for. */
export interface Purpose {
  readonly code: string;
  readonly text: string | null;
  readonly operation: string | null;
}

/** Purposes that may be given unless the settings list others. */
export const usualPurposes = [
  'INVESTIGATION',
  'SAFEGUARDING',
  'INTELLIGENCE',
  'DECONFLICTION',
  'PROSECUTION',
  'PROGRAMME_REPORT',
  'IMPORT',
  'AUDIT',
  'ADMINISTRATION',
  'TRAINING',
] as const;

/** Purposes that exist outside production alone. */
export const developmentPurposes = ['DEVELOPMENT', 'TEST'] as const;

const longest = 500;

/**
 * Reads the headers `x-purpose: INVESTIGATION: who supplies the line` and `x-operation: SEROCU Op 65`. Capitals and
 * spaces are free: "Programme report" is PROGRAMME_REPORT. Null where none of the list was given.
 */
export function purposeOf(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  list: readonly string[],
): Purpose | null {
  const written = headerText(headers['x-purpose']);
  if (written === null) return null;
  const at = written.indexOf(':');
  const code = codeOf(at === -1 ? written : written.slice(0, at));
  if (!list.includes(code)) return null;
  const text = at === -1 ? '' : written.slice(at + 1).trim();
  return { code, text: text === '' ? null : text, operation: headerText(headers['x-operation']) };
}

export const codeOf = (words: string): string =>
  words
    .trim()
    .toUpperCase()
    .replace(/[\s_-]+/g, '_');

/** A header's text, cut to what an entry has room for; null where it is missing or empty. */
export function headerText(value: string | readonly string[] | undefined): string | null {
  const text = (Array.isArray(value) ? value.join(', ') : ((value as string | undefined) ?? '')).trim();
  return text === '' ? null : text.slice(0, longest);
}
