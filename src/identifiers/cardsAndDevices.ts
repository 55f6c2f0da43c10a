import type { Identity } from './identity.js';
import { compatible } from './plainText.js';

/**
 * A handset: its IMEI (15 digits, the last a check digit; 16 with software version, 14 without check) or an exhibit. Networks send
 * a zero in the place of the check digit (3GPP TS 23.003, 6.2.1), and call data keep it.
 */
export function deviceIdentity(written: string): Identity {
  const text = compatible(written).trim();
  const digits = text.replace(/[\s-]+/g, '');
  if (/^(\d{14}|\d{14}0|\d{16})$/.test(digits))
    return imei(`${digits.slice(0, 14)}${checkDigit(digits.slice(0, 14))}`, false);
  if (/^\d{15}$/.test(digits)) return imei(digits, checkDigit(digits.slice(0, 14)) !== digits.slice(14));
  // A spreadsheet kept some digits of fifteen; this is no exhibit.
  const spoilt = /^\d(\.\d+)?E\+?\d+$/i.test(text);
  const exhibit = text.replace(/^EX:/i, '').toUpperCase();
  return { key: `EX:${exhibit}`, label: exhibit, damaged: spoilt, properties: { damaged: spoilt } };
}

/** The same by earlier rules: by the first three, a zero in the place of the check digit was a wrong one. */
export function earlierDeviceIdentity(written: string, rules: number): Identity {
  const digits = compatible(written).replace(/[\s-]+/g, '');
  return rules < 4 && /^\d{14}0$/.test(digits)
    ? imei(digits, checkDigit(digits.slice(0, 14)) !== '0')
    : deviceIdentity(written);
}

/** A SIM card: 19 or 20 digits that start with 89 (ICCID), or up to 15 (IMSI). */
export function simIdentity(written: string): Identity {
  const digits = compatible(written)
    .replace(/[\s-]+/g, '')
    .toUpperCase();
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
