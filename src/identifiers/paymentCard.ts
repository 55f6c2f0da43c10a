import type { Identity } from './identity.js';
import { compatible } from './plainText.js';

/** A number by itself, or in its groups of four. */
const plainly = /(?<!\d)(?:\d{13,19}|\d{4}([\s\p{Pd}.]?)\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?)(?!\d)/gu;
/** As many digits with whatever else than letters between them. */
const loosely = /\d(?:[^\p{L}\p{N}]{0,3}\d){12,}/gu;
/** What is shown of a masked one: some show eight digits, of which six are kept. */
const masked = /(?<!\d)(\d{6})\d{0,2}(X{1,9})(\d{4})(?!\d)/g;

/**
 * A payment card, masked: nothing but the first six and last four digits is ever kept. What stands beside its number, such as the
 * name of its scheme or when it expires, is none of it. With fewer digits it is no card that could be told from others.
 */
export function cardIdentity(written: string): Identity {
  const text = compatible(written).toUpperCase();
  const number = numberIn(text);
  if (number !== null) return cardOf(maskOf(number), false);
  const compact = maskedCards(text)
    .replace(/[\s\p{Pd}]+/gu, '')
    .replace(/[*•]/g, 'X');
  const [found, another] = [...compact.matchAll(masked)];
  if (found !== undefined && another === undefined) return cardOf(found.slice(1).join(''), false);
  return cardOf(compact, true);
}

/** The key that a card once had: all of its digits, where anything but spaces and hyphens stood with them. */
export function earlierCardIdentity(written: string): Identity {
  const compact = compatible(written)
    .replace(/[\s-]+/g, '')
    .toUpperCase();
  const key = /^\d{13,19}$/.test(compact) ? maskOf(compact) : compact.replace(/[*•]/g, 'X');
  return cardOf(key, !/^\d{0,6}X+\d{4}$/.test(key));
}

/** A text in which every number that may be a card's is masked, whatever it is written like. */
export function maskedCards(text: string): string {
  const plain = compatible(text);
  return /(?:\d\D{0,3}){13}/.test(plain) ? plain.replace(plainly, maskOf).replace(loosely, maskOf) : text;
}

/** The digits of the one number in a text; null where there is none, or several. */
function numberIn(text: string): string | null {
  for (const form of [plainly, loosely]) {
    const [found, another] = [...text.matchAll(form)].map(([one]) => one.replace(/\D+/g, ''));
    if (found !== undefined) return another === undefined && found.length <= 19 ? found : null;
  }
  return null;
}

/** With an X for each digit but the first six and the last four. */
function maskOf(written: string): string {
  const hidden = written.replace(/\D+/g, '').length - 4;
  let at = 0;
  return written.replace(/\d/g, (digit) => {
    at += 1;
    return at > 6 && at <= hidden ? 'X' : digit;
  });
}

const cardOf = (key: string, damaged: boolean): Identity => ({
  ...{ key, label: key.replace(/(.{4})(?=.)/g, '$1 '), damaged },
  properties: { damaged },
});
