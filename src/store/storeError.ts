/** A store that could not be opened; the message tells the operator what was expected, what came, and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
