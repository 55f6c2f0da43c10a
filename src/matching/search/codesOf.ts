import { latin } from '../nameWords.js';

/**
 * The beginnings of identifiers for which a text may stand, as the index has them: without spaces and punctuation, in
 * two words where a name and a place are parted by `:` or `@`. A British number is kept with its country's code.
 */
export function codesOf(text: string): readonly string[] {
  const parts = latin(text)
    .split(/[:@]/)
    .map((part) => part.replace(/[^a-z0-9]/g, ''))
    .filter((part) => part !== '');
  const code = parts.join(' ');
  const isCode = parts.length > 1 || /\d/.test(code);
  if (!isCode || code.replace(' ', '').length < 2) return [];
  const national = /^(?:00|0?440|0)(?=[1-9])/.exec(code);
  const international = national && /^\d+$/.test(code) ? [afterPrefix(code)] : [];
  return [...new Set([code, ...international])];
}

const afterPrefix = (digits: string): string =>
  digits.startsWith('00') ? digits.slice(2).replace(/^440/, '44') : digits.replace(/^(?:440|0)/, '44');
