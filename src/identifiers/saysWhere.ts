import { compatible } from './plainText.js';

/** Signs of an address; what is longer are words about a place. */
const longest = 300;

/** A British postcode by its form; one with letters that are not in use says as much of where it was written. */
const postcode = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}(?![\p{L}\p{N}])/iu;
/** A street with its number, and where it is: `12 Acacia Avenue, Southampton`, and not `Flat 1, 23 High Street`. */
const address = /(?<![\p{L}\p{N}])\d+[a-z]?\s+\p{L}[^,]*,(?:.*,)?\s*\p{L}\P{N}+$/iu;
/** Degrees to a hundred metres or less: `51.5074, -0.1278`. */
const coordinates = /(?<![\d.])\d{1,2}\.\d{3,}°?\s?[NS]?[\s,;]+-?\d{1,3}\.\d{3,}/i;

/**
 * Whether the words of a place say which one it is, whoever wrote them: a postcode, a full address or coordinates. There is a
 * `Camera 1`, a `Station` and a `1 Mill Lane` in many places.
 */
export function saysWhere(place: string): boolean {
  const text = compatible(place).trim();
  return text.length <= longest && [postcode, address, coordinates].some((form) => form.test(text));
}
