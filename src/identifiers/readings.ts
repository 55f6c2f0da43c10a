import { writtenAccount } from './account.js';
import { isCardNumber } from './cardsAndDevices.js';
import type { IdentifierKind, Identity } from './identity.js';
import { identityOf } from './identityOf.js';
import { isMaskedNumber } from './phone.js';
import { spellingsOf } from './spellings.js';
import { isRegistration } from './vehicle.js';

export interface Reading {
  readonly kind: IdentifierKind;
  readonly key: string;
}

/** A reading with all that follows from it. */
export interface IdentifiedReading extends Reading {
  readonly identity: Identity;
  /** Whether the text is such an identifier by its form, and not just what somebody may have called a thing. */
  readonly clear: boolean;
}

/** Every identifier that a written text can stand for, the likeliest first. */
export const readingsOf = (text: string): readonly Reading[] =>
  identifiedReadings(text).map(({ kind, key }) => ({ kind, key }));

/** The same with what follows from each. To read a number takes long: each kind is read once. */
export function identifiedReadings(text: string): readonly IdentifiedReading[] {
  const trimmed = text.normalize('NFKC').trim();
  // What is a plate by itself has no words around it: `REG 1A`.
  const spellings = isRegistration(trimmed) ? [] : spellingsOf(trimmed);
  const spelt = spellings.flatMap(({ kind, text: plain }) =>
    readingsAs(kind === null ? kindsOf(plain) : [kind], plain).filter(({ clear }) => clear),
  );
  const readings = [...spelt, ...readingsAs(kindsOf(trimmed), trimmed)];
  return readings.filter(
    (reading, index) => readings.findIndex((one) => one.kind === reading.kind && one.key === reading.key) === index,
  );
}

/** Kinds that a text can be, the likeliest first. */
function kindsOf(text: string): readonly IdentifierKind[] {
  // Some would pass for numbers of telephones, too, and all for handsets without their check digit.
  if (writtenAccount(text) !== null) return ['Account'];
  const digits = text.replace(/\D/g, '');
  const kinds: IdentifierKind[] = [];
  const isCard = isCardNumber(text);
  const isMasked = isMaskedNumber(text);
  if (isCard) kinds.push('PaymentCard');
  if (/^[\s\d+().-]+$/.test(text.replace(/^tel:/i, ''))) {
    if (digits.length <= 15 && !/^\d{15}$/.test(text.replace(/[\s-]/g, ''))) kinds.push('Phone');
    if (digits.length === 14) kinds.push('Account');
    if (digits.length >= 14 && digits.length <= 16) kinds.push('Device');
    if (digits.length >= 14 && digits.length <= 20) kinds.push('Sim');
    if (digits.length >= 13 && digits.length <= 19) kinds.push('PaymentCard');
  }
  if (/^\d(\.\d+)?E\+?\d+$/i.test(text)) kinds.push('Phone');
  if (isRegistration(text) || text.includes('?')) kinds.push('Vehicle');
  if (/^[A-Z]{2}\d{2}[A-Z0-9\s]{10,40}$/i.test(text)) kinds.push('Account');
  if (/^[\dX*•\s-]{12,25}$/i.test(text) && /[X*•]/i.test(text)) kinds.push('PaymentCard');
  if (text.includes('@') && !text.startsWith('@')) kinds.push('Email');
  if (text.includes(':')) kinds.push('OnlineHandle', 'IdentityDocument', 'Identifier');
  // Whatever is left may still be how something was written in a file: a foreign mark, a damaged number, an exhibit.
  kinds.push('Vehicle', 'Device', 'Phone');
  // To read a card as a handset would make up its check digit; what is masked is no plate.
  return [...new Set(kinds)].filter((kind) => !(isCard && kind === 'Device') && !(isMasked && kind === 'Vehicle'));
}

function readingsAs(kinds: readonly IdentifierKind[], text: string): readonly IdentifiedReading[] {
  return kinds.flatMap((kind) => {
    const identity = identityOf(kind, text);
    const reading = { kind, key: identity.key, identity, clear: isClear(kind, identity, text) };
    if (kind !== 'Phone') return [reading];
    return [reading, ...abroad(reading, text), { ...reading, key: `RAW:${text}`, clear: false }];
  });
}

const isClear = (kind: IdentifierKind, { damaged, key }: Identity, text: string): boolean =>
  !damaged &&
  !key.startsWith('EX:') &&
  (kind !== 'Vehicle' || isRegistration(text)) &&
  (kind !== 'PaymentCard' || /[X*•]/i.test(text) || isCardNumber(text));

/** A number of another country without its plus, as call data has them: what is no British number may be one. */
function abroad({ identity: { damaged } }: IdentifiedReading, text: string): readonly IdentifiedReading[] {
  if (!damaged || !/^[1-9]\d{10,12}$/.test(text)) return [];
  const identity = identityOf('Phone', `+${text}`);
  return identity.damaged ? [] : [{ kind: 'Phone', key: identity.key, identity, clear: true }];
}
