import type { Identity } from './identity.js';
import {
  bareNumber,
  compatible,
  isSpoiltBySpreadsheet,
  unwrapped,
  withoutDecimals,
  withoutTextMark,
} from './plainText.js';
import { withoutName } from './spellings.js';

/** Groups in which an IMEI is printed: `35-693803-564380-9`, and `356938/03/564380/9` of older handsets. */
const groups = /^(?:\d{2}[\p{Pd}/]\d{6}|\d{6}[\p{Pd}/]\d{2})[\p{Pd}/]\d{6}(?:[\p{Pd}/]\d{1,2})?$/u;

/**
 * A handset: its IMEI (15 digits, the last a check digit; 16 with software version, 14 without check) or an exhibit. Networks send
 * a zero in the place of the check digit (3GPP TS 23.003, 6.2.1), and call data keep it.
 */
export function deviceIdentity(written: string): Identity {
  const text = unwrapped(written);
  const number = withoutDecimals(text);
  const digits = numberIn(number, withoutName('Device', number));
  // Networks send noughts where they know no handset.
  return /^0+$/.test(digits) ? deviceOf(text, '', true) : deviceOf(text, digits, isNoExhibit(number));
}

/**
 * The same by earlier rules: by the seventh, a number among other words was an exhibit; by the sixth, any number that is none was;
 * by those before, with nothing around it; by the first three, a zero in the place of the check digit was a wrong one.
 */
export function earlierDeviceIdentity(written: string, rules: number): Identity {
  if (rules === 7) {
    const text = unwrapped(written);
    const number = withoutDecimals(text);
    // A word for a number with the version of its software was not known then.
    const unnamed = /^imeisv/i.test(number) ? number : withoutName('Device', number);
    return deviceOf(text, numberIn(number, unnamed), isNoExhibit(number, 1));
  }
  const text = compatible(written).trim();
  if (rules === 6) {
    const number = withoutTextMark(text);
    return deviceOf(number, numberIn(number, number.replace(sixthName, '')));
  }
  const digits = text.replace(/[\s-]+/g, '');
  return rules < 4 && /^\d{14}0$/.test(digits)
    ? imei(digits, checkDigit(digits.slice(0, 14)) !== '0')
    : deviceOf(text, digits);
}

/** What the sixth rules knew to stand before a handset's number. */
const sixthName = /^imei ?[12]?(?: (?:no|num|number|address|mark))?[\s.:=#-]+(?=\S)/i;

/**
 * A number among other words, or one with too many digits or too few: exhibits have letters, or figures in short groups. By the
 * seventh rules there had to be two of them.
 */
function isNoExhibit(text: string, most = 0): boolean {
  if (isSpoiltBySpreadsheet(text) || (text.match(/(?<!\d)\d{14,16}(?!\d)/g) ?? []).length > most) return true;
  const number = withoutName('Device', text).replace(/^imei/i, '');
  return !/\p{L}/u.test(number) && number.split('/').some((part) => part.replace(/\D+/g, '').length >= 12);
}

function deviceOf(text: string, digits: string, damaged = isSpoiltBySpreadsheet(text)): Identity {
  if (/^(\d{14}|\d{14}0|\d{16})$/.test(digits))
    return imei(`${digits.slice(0, 14)}${checkDigit(digits.slice(0, 14))}`, false);
  if (/^\d{15}$/.test(digits)) return imei(digits, checkDigit(digits.slice(0, 14)) !== digits.slice(14));
  const exhibit = text.replace(/^EX:/i, '').toUpperCase();
  return { key: `EX:${exhibit}`, label: exhibit, damaged, properties: { damaged } };
}

/** A SIM card: 19 or 20 digits that start with 89 (ICCID), or up to 15 (IMSI). */
export const simIdentity = (written: string): Identity =>
  // A card keeps its number in pairs, of which the last is filled up: `8944...123F`.
  simIn(bareNumber(written).replace(/(?<=\d)F$/i, ''));

/**
 * The same by earlier rules: by the first five with nothing around it, by the sixth without what a program put there, by the
 * seventh what fills up its last pair was a part of it.
 */
export const earlierSimIdentity = (written: string, rules: number): Identity => {
  if (rules === 7) return simIn(bareNumber(written));
  return rules === 6
    ? simIn(withoutTextMark(compatible(written).trim()), compatible(written).trim())
    : simOf(compatible(written));
};

const simIn = (text: string, otherwise = text): Identity => simOf(numberIn(text, withoutName('Sim', text), otherwise));

function simOf(text: string): Identity {
  const digits = text.replace(/[\s-]+/g, '').toUpperCase();
  const damaged = !/^89\d{17,18}$/.test(digits) && !/^\d{14,15}$/.test(digits);
  return { key: digits, label: digits, damaged, properties: { damaged } };
}

/** Whether sixteen digits are a payment card's: they begin as cards do, and the check digit is right. */
export function isCardNumber(written: string): boolean {
  const text = compatible(written);
  if (text.length < 16) return false;
  const digits = text.replace(/[\s-]+/g, '');
  return /^[3-6]\d{15}$/.test(digits) && checkDigit(digits.slice(0, 15)) === digits.slice(15);
}

/** The digits of a number without what stands around and between them; what is none stays as it was. */
function numberIn(text: string, named: string, otherwise = text): string {
  const number = withoutTextMark(named);
  // Exhibits have slashes, too: `20240705/1234567`.
  const hasSlashes = number !== text || groups.test(number.replace(/\s+/g, ''));
  const digits = number.replace(hasSlashes ? /[\s\p{Pd}/]+/gu : /[\s\p{Pd}]+/gu, '');
  return /^\d{14,20}$/.test(digits) ? digits : otherwise;
}

const imei = (digits: string, damaged: boolean): Identity => ({
  key: digits,
  label: digits,
  damaged,
  properties: { damaged },
});

/** Luhn check digit. */
function checkDigit(digits: string): string {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[at]);
    const doubled = (digits.length - at) % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return String((10 - (sum % 10)) % 10);
}
