/** A text as XML holds it, in an element or an attribute. */
export const escaped = (value: unknown): string =>
  printable(String(value ?? '')).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** A text without the signs that no XML can hold: control characters, and halves of others. */
export const printable = (text: string): string =>
  [...text]
    .filter((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
      return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join('');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
