import { parsePhoneNumberWithError } from 'libphonenumber-js';
import type { Identity } from './identity.js';
import { earlierPlan, type NumberingPlan, numberingPlan, seventhPlan } from './numberingPlan.js';
import { bareNumber, compatible, isSpoiltBySpreadsheet, withoutTextMark } from './plainText.js';

/**
 * A telephone number in any written form: `07700 900123`, `+44 (0)7700 900123`, `0044...`, `447700900123`.
 * Possible is enough: numbers set aside for fiction and for tests are not in use, but they are numbers.
 */
export const phoneIdentity = (written: string): Identity =>
  phoneOf(numberOfAddress(bareNumber(written)), numberingPlan);

/** `447700900123@s.whatsapp.net`: messengers address whoever has a number by all of its digits. */
const numberOfAddress = (text: string): string =>
  text.replace(/^\+?([1-9]\d{7,14})(?::\d{1,3})?@(?:s\.whatsapp\.net|c\.us)$/i, '+$1');

/**
 * The same by earlier rules: by the seventh, what the library made of a part of a text was its number; by those before, British
 * was what is as long; by the first five, an apostrophe before it was a part of it.
 */
export function earlierPhoneIdentity(written: string, rules: number): Identity {
  if (rules === 7) return phoneOf(numberOfAddress(bareNumber(written)), seventhPlan);
  const text = compatible(written).trim();
  const given = rules < 6 ? text : withoutTextMark(text);
  return phoneOf(given.replace(/^(\+?\d{9,15})\.0+$/, '$1'), earlierPlan);
}

function phoneOf(text: string, plan: NumberingPlan): Identity {
  const digits = text.replace(/\D+/g, '');
  if (isSpoiltBySpreadsheet(text)) return damaged(text);
  // What is masked, or begins as numbers do within a country, is what is left of a number and no short one.
  if (/^[1-9]\d{2,5}$/.test(text.replace(/\s/g, ''))) return plain(`SHORT:${digits}`, digits, 'SHORT_CODE');
  const e164 = e164Of(text, digits, plan);
  if (e164 === null) return damaged(text);
  return plain(e164, display(e164), kindOf(e164));
}

/**
 * Whether digits with some of them hidden are a number's and no plate's: no plate begins with a zero, and none has so many
 * signs without a letter.
 */
export const isMaskedNumber = (text: string): boolean => {
  const compact = text.replace(/[\s()-]/g, '');
  return /^\+?[\d?*]+$/.test(compact) && /\d/.test(compact) && /[?*]/.test(compact) && /^(?:[0+]|.{8})/.test(compact);
};

/** Kinds of number that link nobody: what a service uses, or what nobody was shown. */
export const explainsNothing = (phoneKind: unknown): boolean => phoneKind === 'SHORT_CODE' || phoneKind === 'WITHHELD';

/** The number that one source does not show. Those of two sources are not the same. */
export const withheldNumber = (source: string): Identity => ({
  key: `WITHHELD:${source}`,
  label: 'Withheld number',
  damaged: false,
  properties: { number: 'withheld', phoneKind: 'WITHHELD', damaged: false },
});

function e164Of(text: string, digits: string, plan: NumberingPlan): string | null {
  if (/[a-z]/i.test(text.replace(/^tel:/i, ''))) return null;
  const international = text.startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : null;
  const isBare = international === null && /^[1-9]\d{9}$/.test(digits);
  if (isBare && plan.mayBeForeign(digits)) return null;
  // "+44 (0)7700": the trunk zero does not belong behind a country code.
  const candidate =
    international !== null
      ? `+${international.replace(/^440+/, '44')}`
      : digits.startsWith('44') && digits.length >= 12
        ? `+${digits.replace(/^440+/, '44')}`
        : // Spreadsheets drop a leading zero: ten digits from 1 to 9 are a British number without it.
          isBare
          ? `+44${digits}`
          : text;
  const british = britishOf(candidate, plan);
  if (british !== null) return british;
  try {
    const number = parsePhoneNumberWithError(candidate, { defaultCountry: 'GB' });
    const isOne = number.isPossible() && plan.isBritish(number.number) && plan.isWhole(number.number, digits);
    return isOne ? number.number : null;
  } catch {
    return null;
  }
}

/**
 * A number that is British by its form needs nobody to find out whose country code it bears, which takes the library longer
 * than all else; for such numbers the library comes to the same.
 */
function britishOf(candidate: string, plan: NumberingPlan): string | null {
  const digits = /^\+?[\d\s().-]+$/.test(candidate) ? candidate.replace(/[^\d+]+/g, '') : '';
  const e164 = digits.replace(/^0(?!0)/, '+44');
  return e164.startsWith('+44') && plan.isBritish(e164) ? e164 : null;
}

function kindOf(e164: string): string {
  if (!e164.startsWith('+44')) return 'OTHER';
  const national = e164.slice(3);
  if (/^7[1-57-9]/.test(national)) return 'MOBILE';
  if (/^[12]/.test(national)) return 'LANDLINE';
  if (/^80/.test(national)) return 'FREEPHONE';
  return 'OTHER';
}

/** British numbers the British way: `07700 900123`; others in E.164. */
function display(e164: string): string {
  if (!e164.startsWith('+44')) return e164;
  const national = `0${e164.slice(3)}`;
  if (/^02/.test(national)) return `${national.slice(0, 3)} ${national.slice(3, 7)} ${national.slice(7)}`;
  if (/^01(\d1|1\d)/.test(national)) return `${national.slice(0, 4)} ${national.slice(4, 7)} ${national.slice(7)}`;
  return `${national.slice(0, 5)} ${national.slice(5)}`;
}

const plain = (key: string, label: string, phoneKind: string): Identity => ({
  key,
  label,
  damaged: false,
  properties: {
    ...{ number: key.replace(/^SHORT:/, ''), phoneKind, damaged: false },
    // Its digits from the last to the first: an index finds numbers by how they end, in order. `searchEnds` of records is for
    // texts of every kind, and no range of it comes in order: a wash would ask it a thousand times.
    ...(key.startsWith('+') ? { ending: backwards(key) } : {}),
  },
});

/** The digits behind a plus, from the last to the first. */
function backwards(key: string): string {
  let ending = '';
  for (let at = key.length - 1; at > 0; at -= 1) ending += key[at];
  return ending;
}

const damaged = (text: string): Identity => ({
  key: `RAW:${text}`,
  label: text,
  damaged: true,
  properties: { number: text, phoneKind: 'DAMAGED', damaged: true },
});
