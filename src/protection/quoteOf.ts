import { createHmac } from 'node:crypto';

/** No letters or digits that are taken for one another when they are read out. */
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/**
 * What a protected person is quoted by in one operation: the same for everybody, so that people can speak of them, and of
 * no use to anyone who does not hold the store's secret and know the operation's people.
 */
export function quoteOf(secret: Uint8Array, operation: string, person: string): string {
  const digest = createHmac('sha256', secret).update(`quote ${operation} ${person}`).digest();
  const text = [...digest.subarray(0, 10)].map((byte) => letters[byte % letters.length]).join('');
  return `${text.slice(0, 5)}-${text.slice(5)}`;
}
