import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';

/** Seals and opens the cursors of one viewer: opaque, stable for the same row, useless to anyone else. */
export interface Cursors {
  seal(list: string, values: readonly unknown[]): string;
  /** The sealed values, or null for anything that this viewer was not given for this list. */
  open(list: string, cursor: string): readonly unknown[] | null;
}

/**
 * A cursor holds the values that place a row, so it is encrypted, and bound to the viewer and the list. The nonce is
 * taken from the content: the same row has the same cursor in every call, which Relay clients rely on.
 */
export function cursorsOf(secret: Uint8Array, viewer: string): Cursors {
  let derived: Buffer | undefined;
  // Most questions ask for no cursor.
  const keyOf = () => {
    derived ??= Buffer.from(hkdfSync('sha256', secret, '', `cursor ${viewer}`, 32));
    return derived;
  };
  return {
    seal(list, values) {
      const key = keyOf();
      const text = JSON.stringify(values);
      const nonce = createHmac('sha256', key).update(`${list} ${text}`).digest().subarray(0, 12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(list));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url');
    },
    open(list, cursor) {
      const bytes = Buffer.from(cursor, 'base64url');
      if (bytes.length < 29) return null;
      try {
        const cipher = createDecipheriv('aes-256-gcm', keyOf(), bytes.subarray(0, 12)).setAAD(Buffer.from(list));
        cipher.setAuthTag(bytes.subarray(-16));
        const text = Buffer.concat([cipher.update(bytes.subarray(12, -16)), cipher.final()]).toString('utf8');
        return JSON.parse(text) as unknown[];
      } catch {
        return null;
      }
    },
  };
}
