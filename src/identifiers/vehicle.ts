import type { Identity } from './identity.js';
import { lookalike } from './lookalike.js';
import { compatible } from './plainText.js';

const current = /^[A-HJ-PR-Y]{2}\d{2}[A-HJ-PR-Z]{3}$/;

/** United Kingdom marks, without spaces; current, prefix, suffix, dateless and Northern Irish forms. */
const forms = [
  current,
  /^[A-HJ-NPR-TV-Y]\d{1,3}[A-Z]{3}$/,
  /^[A-Z]{3}\d{1,3}[A-Z]$/,
  /^(\d{1,4}[A-Z]{1,2}|[A-Z]{1,2}\d{1,4}|\d{1,3}[A-Z]{3}|[A-Z]{3}\d{1,3})$/,
  /^[A-Z]{0,2}[IZ][A-Z]{0,2}\d{1,4}$/,
  /^Q\d{1,3}[A-Z]{3}$/,
];

/** Signs of the longest form. */
const longest = 9;

/** Whether a text looks like a United Kingdom registration mark. */
export function isRegistration(text: string): boolean {
  const mark = compact(text);
  // Most of a long list is figures alone, and most else is longer than any mark.
  return mark.length <= longest && /[A-Z]/.test(mark) && forms.some((form) => form.test(mark));
}

/** Signs of the longest mark of any country: what is longer is two of them, or none. */
const longestAbroad = 10;

/** `Car 7` is the seventh of a firm, and `CAR7` may be a mark; no mark has a word of four letters. */
const ofFleet =
  /^((taxi|unit|driver|fleet|vehicle|minibus|minicab|coach)\W*((no|num|number)\b)?\W*|(car|cab|van|bus)(\W*(no|num|number)\b\W*|\W+))\d{1,4}$/i;

/**
 * A registration mark in any spacing and case; `?` stands for a character that was not read, a foreign mark is kept. What has no
 * digit are words in the place of one: `Not seen`, `BLUE BMW`. What has no letter, or a word of a fleet, is a number that a firm
 * gave it: `12`, `Taxi 12`.
 */
export const vehicleIdentity = (written: string): Identity => {
  const mark = compact(alone(written));
  return markOf(written, mark, isFleet(written, mark) || isNoMark(mark) || isSpoilt.test(written.trim()));
};

const isFleet = (written: string, mark: string) => /^\p{N}+$/u.test(mark) || ofFleet.test(compatible(written).trim());

/** What a spreadsheet made of a mark; `5E12345` is one of Pardubice. */
const isSpoilt = /^\d(\.\d+)?E\+\d+$|^\d\.\d+E\d+$/i;

const name = /^\W*(?:vrm|vrn|reg(?:istration)?(?: (?:no|num|number|mark|plate))?|(?:number ?)?plate)[\s.:=#-]+(?=\S)/i;
const country = /^(?:GB|UK)[\s:(/-]+(?=\S)|(?<=\S)[\s(/,-]+(?:GB|GBR|UK)\W*$/i;

/** A British mark without the word for it and its country: `VRM: AB12 CDE`, `AB12 CDE (GB)`. What is a mark as it stands is whole. */
function alone(written: string): string {
  if (isRegistration(written)) return written;
  const unnamed = written.replace(name, '');
  const bare = unnamed.replace(country, '');
  if (bare !== unnamed && current.test(compact(bare))) return bare;
  return unnamed !== written && isRegistration(unnamed) ? unnamed : written;
}

const isNoMark = (mark: string) => mark.length > longestAbroad || !/\p{N}/u.test(mark);

/**
 * The same by earlier rules: by the seventh, words and countries beside a mark were a part of it; before, numbers of a fleet were
 * marks; by the first four words were, too; by the first three any length was, and letters of other alphabets were left out.
 */
export const earlierVehicleIdentity = (written: string, rules: number): Identity => {
  const mark = compact(written);
  if (rules >= 7) return markOf(written, mark, isFleet(written, mark) || isNoMark(mark));
  if (rules >= 5) return markOf(written, mark, isNoMark(mark));
  return rules < 4
    ? markOf(written, mark.replace(/[^A-Z0-9?]+/g, ''), false)
    : markOf(written, mark, mark.length > longestAbroad);
};

function markOf(written: string, registration: string, isNone: boolean): Identity {
  const damaged = registration === '' || registration.includes('?') || isNone;
  const key = damaged ? `PART:${registration || written.trim()}` : registration;
  const label = /^[A-Z]{2}\d{2}[A-Z]{3}$/.test(registration)
    ? `${registration.slice(0, 4)} ${registration.slice(4)}`
    : registration || written.trim();
  const shown = registration || written.trim();
  return { key, label, damaged, properties: { registration: shown, lookalike: lookalike(shown), damaged } };
}

const compact = (text: string) =>
  compatible(text)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}?*]+/gu, '')
    .replaceAll('*', '?');
