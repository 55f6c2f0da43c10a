/** Text for comparing and sorting: lower case, without accents and with single spaces. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** A reference for comparing: capital letters and digits alone, so that spacing and punctuation do not matter. */
export const referenceKey = (text: string): string =>
  text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

/** A reference for telling apart: `NRM 12`, `nrm-12` and `NRM12` are one, and `1/23` is not `12/3`. */
export const referenceParts = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .match(/[\p{L}\p{M}]+|\p{N}+/gu)
    ?.join(' ') ?? text;

/**
 * A place for comparing: words and numbers of any script, whatever stands between them, so that `Flat 1, 23 High Street` is not
 * `Flat 12, 3 High Street`. A British postcode at the end is the same with and without its space.
 */
export const placeKey = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=^| )([a-z]{1,2}\d[a-z\d]?) ?(\d[a-z]{2})$/, '$1 $2');
