/** Whether a text is a British postcode by its form: outward and inward part, in any spacing and case. */
export const isPostcode = (text: string): boolean =>
  /^(GIR0AA|[A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]([0-9]|[ABEHMNPRV-Y])?|[0-9][A-HJKPS-UW])[0-9][ABD-HJLNP-UW-Z]{2})$/.test(
    compact(text),
  );

/**
 * The district of a British postcode, `SO14` of `so142ck`; null where the text is none. Of the second half the form is enough:
 * whether its letters are in use does not change the first.
 */
export const districtOf = (text: string): string | null =>
  /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/.exec(compact(text))?.[1] ?? null;

const compact = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
