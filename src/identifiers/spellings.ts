import { writtenAccount } from './account.js';
import type { IdentifierKind } from './identity.js';
import { bareNumber, withoutTextMark } from './plainText.js';

/** What stands in a text once words around it are taken off, and the kind that such a word names. */
export interface Spelling {
  readonly kind: IdentifierKind | null;
  readonly text: string;
}

/** Words that people write before an identifier. */
const named: readonly (readonly [kind: IdentifierKind, words: string])[] = [
  ['Phone', 'tel(?:ephone)?|(?:mobile )?phone|mob(?:ile)?|cell|landline|msisdn'],
  ['Device', 'imei(?:sv)?(?:(?: (?:no\\.?|number))? ?[(#]?[12]\\)?)?'],
  ['Sim', 'iccid|imsi|sim(?: card)?'],
  ['Vehicle', 'vrm|vrn|reg(?:istration)?|(?:number ?)?plate'],
  ['Account', 'iban|(?:bank )?acc(?:oun)?t|acc|a/c'],
  ['PaymentCard', '(?:payment |bank )?card'],
  ['Email', 'e-?mail'],
];

const prefixes = named.map(
  ([kind, words]) =>
    [kind, new RegExp(`^(?:${words})(?: (?:no|num|number|address|mark))?[\\s.:=#-]+(?=\\S)`, 'i')] as const,
);

/** An identifier without the word for its kind that stands before it in its cell: `IMEI: 356938035643809`. */
export const withoutName = (kind: IdentifierKind, text: string): string =>
  text.replace(prefixes.find(([one]) => one === kind)?.[1] ?? '', '');

/** What stands around identifiers or between their parts, and what it becomes; in this order. */
const rules: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  // `07700900123 (work)`
  [/\s*\([^()\d]{1,30}\)$/, ''],
  // `+44 7700 900 123 ext 2`
  [/(?<=\d)[\s,;]*(?:ext(?:n|ension)?|x)[.:]?\s*\d{1,6}$/i, ''],
  // `Ember <ember19874@example.org>`
  [/^[^<>]*<\s*(?:mailto:)?([^\s<>]+@[^\s<>]+)\s*>\W*$/i, '$1'],
  // The end of a sentence.
  [/(?<=[\p{L}\p{N}])[.,;]+$/u, ''],
  // `Mike's new one: 07700 900123`, `Golf, blue, AB12 CDE`: words, and one identifier that can be nothing else.
  [/^[^\d@]*(?<![\p{L}\d])((?:\+|0)[1-9][\d\s()-]{7,14}\d)(?![\p{L}\d])[^\d@]*$/u, '$1'],
  [/^[^\d@:]*(?<![\p{L}\d])([A-HJ-PR-Y]{2}\d\d\s?[A-HJ-PR-Z]{3})(?![\p{L}\d])[^\d@:]*$/u, '$1'],
  // `07700_900123`, `07700/900123`, and a letter O that was meant to be a zero: nothing else has so many digits.
  [/^(?=(?:\D*\d){7})[+(]?[\dO][\dO\s()./_,-]{8,}[\dO]$/i, (found) => found.replace(/O/gi, '0').replace(/[_,/]/g, ' ')],
];

/** How an identifier would be written by itself, where words or unusual signs stand with it; empty where none do. */
export function spellingsOf(written: string): readonly Spelling[] {
  // Most of a long list is figures alone, with nothing around them.
  if (/^[+\d\s()-]+$/.test(written)) return [];
  const text = bareNumber(written);
  const [kind = null, prefix] = prefixes.find(([, one]) => one.test(text)) ?? [];
  const core = withoutTextMark(prefix === undefined ? text : text.replace(prefix, ''));
  const account = writtenAccount(core);
  if (account !== null) return [{ kind: 'Account', text: account }];
  return partsOf(core)
    .map((part) => rules.reduce((text, [pattern, becomes]) => text.replace(pattern, becomes as string), part).trim())
    .filter((text) => text !== '' && text !== written)
    .map((text) => ({ kind, text }));
}

/** Two numbers in one text, where each of them is whole. */
function partsOf(text: string): readonly string[] {
  const parts = text.split(/\s*(?:[/;,&]|\bor\b|\band\b)\s*/i);
  const isWhole = (part: string) => !part.includes('@') && part.replace(/\D/g, '').length >= 10;
  return parts.length > 1 && parts.every(isWhole) ? parts : [text];
}
