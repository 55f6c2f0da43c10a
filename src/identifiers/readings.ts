import type { IdentifierKind, Identity } from './identity.js';
import { identityOf } from './identityOf.js';
import { isRegistration } from './vehicle.js';

export interface Reading {
  readonly kind: IdentifierKind;
  readonly key: string;
}

/** A reading with all that follows from it. */
export interface IdentifiedReading extends Reading {
  readonly identity: Identity;
}

/** Every identifier that a written text can stand for, the likeliest first. */
export const readingsOf = (text: string): readonly Reading[] =>
  identifiedReadings(text).map(({ kind, key }) => ({ kind, key }));

/** The same with what follows from each. To read a number takes long: each kind is read once. */
export function identifiedReadings(text: string): readonly IdentifiedReading[] {
  const trimmed = text.normalize('NFKC').trim();
  const digits = trimmed.replace(/\D/g, '');
  const kinds: IdentifierKind[] = [];
  if (/^[\s\d+().-]+$/.test(trimmed.replace(/^tel:/i, ''))) {
    if (digits.length <= 15 && !/^\d{15}$/.test(trimmed.replace(/[\s-]/g, ''))) kinds.push('Phone');
    if (digits.length === 14) kinds.push('Account');
    if (digits.length >= 14 && digits.length <= 16) kinds.push('Device');
    if (digits.length >= 14 && digits.length <= 20) kinds.push('Sim');
    if (digits.length >= 13 && digits.length <= 19) kinds.push('PaymentCard');
  }
  if (/^\d(\.\d+)?E\+?\d+$/i.test(trimmed)) kinds.push('Phone');
  if (isRegistration(trimmed) || trimmed.includes('?')) kinds.push('Vehicle');
  if (/^[A-Z]{2}\d{2}[A-Z0-9\s]{10,40}$/i.test(trimmed)) kinds.push('Account');
  if (/^[\dX*•\s-]{12,25}$/i.test(trimmed) && /[X*•]/i.test(trimmed)) kinds.push('PaymentCard');
  if (trimmed.includes('@') && !trimmed.startsWith('@')) kinds.push('Email');
  if (trimmed.includes(':')) kinds.push('OnlineHandle', 'IdentityDocument', 'Identifier');
  // Whatever is left may still be how something was written in a file: a foreign mark, a damaged number, an exhibit.
  kinds.push('Vehicle', 'Device', 'Phone');
  const readings = [...new Set(kinds)].flatMap((kind) => {
    const identity = identityOf(kind, trimmed);
    const { key } = identity;
    return [{ kind, key, identity }, ...(kind === 'Phone' ? [{ kind, key: `RAW:${trimmed}`, identity }] : [])];
  });
  return readings.filter(
    (reading, index) => readings.findIndex((one) => one.kind === reading.kind && one.key === reading.key) === index,
  );
}
