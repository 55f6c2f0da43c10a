import type { Identity } from './identity.js';
import { compatible, withoutTextMark } from './plainText.js';
import { withoutName } from './spellings.js';

/** Groups in which an IMEI is printed: `35-693803-564380-9`, and `356938/03/564380/9` of older handsets. */
const groups = /^(?:\d{2}[\p{Pd}/]\d{6}|\d{6}[\p{Pd}/]\d{2})[\p{Pd}/]\d{6}(?:[\p{Pd}/]\d{1,2})?$/u;

/**
 * A handset: its IMEI (15 digits, the last a check digit; 16 with software version, 14 without check) or an exhibit. Networks send
 * a zero in the place of the check digit (3GPP TS 23.003, 6.2.1), and call data keep it.
 */
export function deviceIdentity(written: string): Identity {
  const text = withoutTextMark(compatible(written).trim());
  return deviceOf(text, numberIn('Device', text));
}

/** The same by earlier rules: with nothing around it; by the first three, a zero in the place of the check digit was a wrong one. */
export function earlierDeviceIdentity(written: string, rules: number): Identity {
  const text = compatible(written).trim();
  const digits = text.replace(/[\s-]+/g, '');
  return rules < 4 && /^\d{14}0$/.test(digits)
    ? imei(digits, checkDigit(digits.slice(0, 14)) !== '0')
    : deviceOf(text, digits);
}

function deviceOf(text: string, digits: string): Identity {
  if (/^(\d{14}|\d{14}0|\d{16})$/.test(digits))
    return imei(`${digits.slice(0, 14)}${checkDigit(digits.slice(0, 14))}`, false);
  if (/^\d{15}$/.test(digits)) return imei(digits, checkDigit(digits.slice(0, 14)) !== digits.slice(14));
  // A spreadsheet kept some digits of fifteen; this is no exhibit.
  const spoilt = /^\d(\.\d+)?E\+?\d+$/i.test(text);
  const exhibit = text.replace(/^EX:/i, '').toUpperCase();
  return { key: `EX:${exhibit}`, label: exhibit, damaged: spoilt, properties: { damaged: spoilt } };
}

/** A SIM card: 19 or 20 digits that start with 89 (ICCID), or up to 15 (IMSI). */
export const simIdentity = (written: string): Identity => simOf(numberIn('Sim', compatible(written).trim()));

/** The same by the first five rules: with nothing around it. */
export const earlierSimIdentity = (written: string): Identity => simOf(compatible(written));

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

/** The digits of a number without what stands around and between them; what is none stays as it was written. */
function numberIn(kind: 'Device' | 'Sim', written: string): string {
  const text = withoutTextMark(written);
  const number = withoutTextMark(withoutName(kind, text));
  // Exhibits have slashes, too: `20240705/1234567`.
  const hasSlashes = number !== text || groups.test(number.replace(/\s+/g, ''));
  const digits = number.replace(hasSlashes ? /[\s\p{Pd}/]+/gu : /[\s\p{Pd}]+/gu, '');
  return /^\d{14,20}$/.test(digits) ? digits : written;
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
