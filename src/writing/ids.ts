import { createHmac } from 'node:crypto';
import { idPrefix } from '../graph/typeOfId.js';

/**
 * Ids are keyed hashes under the store's secret: the same thing has the same id in one store, and an id tells nothing
 * about when or after what it was made, nor can it be computed from a telephone number.
 */
export type IdOf = (type: string, ...parts: readonly (string | number)[]) => string;

export const idsOf =
  (secret: string): IdOf =>
  (type, ...parts) => {
    const digest = createHmac('sha256', secret)
      .update(`${type}\n${parts.join('\n')}`)
      .digest('hex');
    return `${idPrefix(type)}${digest.slice(0, 24)}`;
  };
