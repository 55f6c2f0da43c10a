const forms = /^(?:([0-9A-F]{2})([:-]?)[0-9A-F]{2}(?:\2[0-9A-F]{2}){4}|(?:[0-9A-F]{4}\.){2}[0-9A-F]{4})$/;

/** The address of a network card, in capitals and with colons, from any way to write it; null for anything else. */
export function macAddress(written: string): string | null {
  const text = written.toUpperCase();
  return forms.test(text) ? text.replace(/[^0-9A-F]/g, '').replace(/(..)(?=.)/g, '$1:') : null;
}

/** Whether a text is such an address by its form: twelve signs alone may be anything. */
export const isMacAddress = (text: string): boolean => /[:.-]/.test(text) && macAddress(text) !== null;
