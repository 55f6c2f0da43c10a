import type { Identity } from './identity.js';

/**
 * Whether something is an identifier within one operation alone: an exhibit's reference (each force has its `ABC/1`); what a
 * spreadsheet left of a number, which a million numbers come down to; and what was written in place of a telephone number.
 * Across operations such a thing would be a link where there is none.
 */
export const isLocal = ({ key }: Identity): boolean => /^(EX|RAW):/.test(key) || /^\d(\.\d+)?E\+?\d+$/i.test(key);

/** The key of such a thing within its operation; `within` is something that tells operations apart and names none. */
export const localKey = (key: string, within: string): string => `${key}@${within.slice(-8)}`;

/** The key as it would be anywhere. */
export const sharedKey = (key: string): string => key.replace(/@[0-9a-f]{8}$/, '');
