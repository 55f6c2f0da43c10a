import type { IdentifierKind, Identity } from './identity.js';
import { keptPlate } from './partialPlate.js';
import { isSpoiltBySpreadsheet } from './plainText.js';

/**
 * Whether something is an identifier within one operation alone: an exhibit's reference (each force has its `ABC/1`); what a
 * spreadsheet left of a number, which a million numbers come down to; and what was written in place of a telephone number.
 * Across operations such a thing would be a link where there is none.
 */
export const isLocal = ({ key }: Identity): boolean => /^(EX|RAW):/.test(key) || isSpoiltBySpreadsheet(key);

/**
 * Whether what was written is no identifier at all, which is known within its operation alone as well: `no email`, a card's last
 * four digits, a document without its type. Not so what is whole and fails a check digit, a part of a plate, by which plates are
 * found, and a handle, which is found on any platform.
 */
export function isNone(kind: IdentifierKind, { key, damaged }: Identity): boolean {
  if (!damaged || kind === 'OnlineHandle') return false;
  if (kind === 'Device') return !/^\d{15}$/.test(key);
  if (kind === 'Account') return !/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(key);
  return kind !== 'Vehicle' || keptPlate(key.replace(/^PART:/, '')) === null;
}

/** The key of such a thing within its operation; `within` is something that tells operations apart and names none. */
export const localKey = (key: string, within: string): string => `${key}@${within.slice(-8)}`;

/** The key as it would be anywhere. */
export const sharedKey = (key: string): string => key.replace(/@[0-9a-f]{8}$/, '');
