import { isValidPhoneNumber } from 'libphonenumber-js/max';

export interface NumberingPlan {
  /** Whether a number with the code of Britain is one that Britain may have; any other number passes. */
  readonly isBritish: (e164: string) => boolean;
  /** Whether ten digits without a zero or plus may be a number of another country. */
  readonly mayBeForeign: (digits: string) => boolean;
  /** Whether a number has all the digits of the text that it was found in. */
  readonly isWhole: (e164: string, digits: string) => boolean;
}

/** Ten digits of the ranges that Ofcom's plan has: new blocks of them are given out before a library knows. */
const ranges = /^\+44(1\d{9}|2[03489]\d{8}|3[0347]\d{8}|5[056]\d{8}|7\d{9}|8[047]\d{8}|9[018]\d{8})$/;
/** What Ofcom set aside for drama and the library has in no range. */
const invented = /^(1154960|1632960|7700900)\d{3}$/;

/**
 * Numbers shorter than ten digits are those of a few areas and services alone: an `0845` number with a digit missing is damaged,
 * and `086 123 4567` is Irish. A spreadsheet drops the zero of a British number, but not all that has ten digits then is one: what
 * no British range has may be anybody's, as may what another country has, too, and is no landline or mobile here (`3725123456`).
 */
export const numberingPlan: NumberingPlan = {
  isBritish: (e164) => !e164.startsWith('+44') || ranges.test(e164) || (e164.length < 13 && isValidPhoneNumber(e164)),
  mayBeForeign: (digits) =>
    !(invented.test(digits) || isValidPhoneNumber(`+44${digits}`)) ||
    (/^[3589]/.test(digits) && isValidPhoneNumber(`+${digits}`)),
  // Of `07700900123;07700900124` the library leaves out the second. Before a number stand three digits more at most: `00`, `(0)`.
  isWhole: (e164, digits) => (digits === '' || digits.endsWith(e164.slice(-6))) && digits.length < e164.length + 3,
};

/** By the seventh rules, a number that was found in a part of a text was the whole of it. */
export const seventhPlan: NumberingPlan = { ...numberingPlan, isWhole: () => true };

/** By the first six rules, what was as long as British numbers are was one. */
export const earlierPlan: NumberingPlan = {
  isBritish: (e164) => !e164.startsWith('+44') || /^\+44([12]\d{8,9}|[3579]\d{9}|8\d{6}|8\d{8,9})$/.test(e164),
  mayBeForeign: () => false,
  isWhole: () => true,
};
