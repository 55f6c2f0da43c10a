import { writtenAccount } from './account.js';
import { isCardNumber } from './cardsAndDevices.js';
import { identityBy } from './earlierIdentity.js';
import type { IdentifierKind, Identity } from './identity.js';
import { identityOf } from './identityOf.js';
import { isMacAddress } from './macAddress.js';
import { isMaskedNumber } from './phone.js';
import { compatible, isSpoiltBySpreadsheet } from './plainText.js';
import { type Spelling, spellingsOf } from './spellings.js';
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
  const trimmed = compatible(text).trim();
  return readingsIn(trimmed, isRegistration(trimmed));
}

/** The same without what need not be looked for where a text is one thing alone: a number in full, a mark of today's form. */
export function certainReadings(text: string): readonly IdentifiedReading[] {
  const trimmed = compatible(text).trim();
  const isMark = isRegistration(trimmed);
  const mark = isMark ? readingsAs(['Vehicle'], trimmed, isMark) : [];
  if (mark.some(isOfToday)) return mark;
  const readings = readingsIn(trimmed, isMark);
  const [first] = readings;
  if (first?.kind === 'Phone' && isInternational(first)) {
    return readings.filter(({ kind, key }) =>
      kind === 'Phone' ? !key.startsWith('RAW:') : kind !== 'Vehicle' && !key.startsWith('EX:'),
    );
  }
  return first?.kind === 'Vehicle' && isOfToday(first) ? [first] : readings;
}

const isOfToday = ({ key }: Reading): boolean => /^[A-Z]{2}\d{2}[A-Z]{3}$/.test(key);
const isInternational = ({ key }: Reading): boolean => /^\+\d{10,15}$/.test(key);

/**
 * The number that a text is by its figures alone, and that is all it can be, as most of a long list: then nothing else is read
 * of it. With more than twelve digits it may be a card or an account, with fewer than ten the end of another, and what
 * begins with a hyphen may be anything. Null for any other text.
 */
export function fullNumber(text: string): IdentifiedReading | null {
  if (!/^(?=[+(\d])[+\s()-]*\d(?:[+\s()-]*\d){9,11}[+\s()-]*$/.test(text)) return null;
  const [reading] = readingsAs(['Phone'], text, false);
  return reading && isInternational(reading) ? reading : null;
}

function readingsIn(text: string, isMark: boolean): readonly IdentifiedReading[] {
  const whole = readingsAs(kindsOf(text, isMark), text, isMark);
  // What is a plate by itself has no words around it: `REG 1A`.
  const spelt = isMark ? [] : spellingsOf(text).flatMap(readingsOfSpelling);
  const readings = [...spelt, ...whole];
  return readings.filter(
    (reading, index) => readings.findIndex((one) => one.kind === reading.kind && one.key === reading.key) === index,
  );
}

function readingsOfSpelling({ kind, text }: Spelling): readonly IdentifiedReading[] {
  const isMark = isRegistration(text);
  const kinds = kind === null ? kindsOf(text, isMark) : [kind];
  return readingsAs(kinds, text, isMark).filter(({ clear }) => clear);
}

/** Kinds that a text can be, the likeliest first. */
function kindsOf(text: string, isMark: boolean): readonly IdentifierKind[] {
  // Some would pass for numbers of telephones, too, and all for handsets without their check digit.
  if (writtenAccount(text) !== null) return ['Account'];
  const digits = text.replace(/\D+/g, '');
  const kinds: IdentifierKind[] = [];
  const isCard = isCardNumber(text);
  const isMasked = isMaskedNumber(text);
  // Most handsets' numbers begin with 35, and few cards' do: by its check digit one in ten would pass for a card.
  const mayBeDevice = !isCard || digits.startsWith('35');
  if (isCard && mayBeDevice) kinds.push('Device');
  if (isCard) kinds.push('PaymentCard');
  if (/^[\s\d+().-]+$/.test(text.replace(/^tel:/i, ''))) {
    if (digits.length <= 15 && !/^\d{15}$/.test(text.replace(/[\s-]+/g, ''))) kinds.push('Phone');
    if (digits.length === 14) kinds.push('Account');
    if (digits.length >= 14 && digits.length <= 16) kinds.push('Device');
    if (digits.length >= 14 && digits.length <= 20) kinds.push('Sim');
    if (digits.length >= 13 && digits.length <= 19) kinds.push('PaymentCard');
  }
  if (isMacAddress(text)) kinds.push('Identifier');
  if (isSpoiltBySpreadsheet(text)) kinds.push('Phone');
  if (isMark || text.includes('?')) kinds.push('Vehicle');
  if (/^[A-Z]{2}\d{2}[A-Z0-9\s]{10,40}$/i.test(text)) kinds.push('Account');
  if (/^[\dX*•\s-]{12,25}$/i.test(text) && /[X*•]/i.test(text)) kinds.push('PaymentCard');
  if (text.includes('@') && !text.startsWith('@')) kinds.push('Email');
  if (text.includes(':')) kinds.push('OnlineHandle', 'IdentityDocument', 'Identifier');
  // Whatever is left may still be how something was written in a file: a foreign mark, a damaged number, an exhibit.
  kinds.push('Vehicle', 'Device', 'Phone');
  // To read a card as a handset would make up its check digit; what is masked is no plate.
  return [...new Set(kinds)].filter((kind) => (mayBeDevice || kind !== 'Device') && !(isMasked && kind === 'Vehicle'));
}

function readingsAs(kinds: readonly IdentifierKind[], text: string, isMark: boolean): readonly IdentifiedReading[] {
  return kinds.flatMap((kind) => {
    const identity = identityOf(kind, text);
    const reading = { kind, key: identity.key, identity, clear: isClear(kind, identity, text, isMark) };
    if (kind === 'Device') return [reading, ...withoutCheck(reading), ...former(reading, text)];
    if (kind === 'Sim') return [reading, ...former(reading, text)];
    if (kind !== 'Phone') return [reading];
    const before = identity.damaged ? former(reading, text) : [];
    return [reading, ...abroad(reading, text), ...before, { ...reading, key: `RAW:${text}`, clear: false }];
  });
}

const isClear = (kind: IdentifierKind, { damaged, key }: Identity, text: string, isMark: boolean): boolean =>
  !damaged &&
  !key.startsWith('EX:') &&
  (kind !== 'Vehicle' || isMark) &&
  (kind !== 'PaymentCard' || /[X*•]/i.test(text) || isCardNumber(text));

/** A number of another country without its plus, as call data has them: what is no British number may be one. */
function abroad({ identity: { damaged } }: IdentifiedReading, text: string): readonly IdentifiedReading[] {
  const digits = text.replace(/(?<=\d)[\s().-]+(?=\d)/g, '');
  if (!damaged || !/^[1-9]\d{9,12}$/.test(digits)) return [];
  const identity = identityOf('Phone', `+${digits}`);
  return identity.damaged ? [] : [{ kind: 'Phone', key: identity.key, identity, clear: true }];
}

/** A handset's number that was kept before its zero was known to stand for the check digit. */
const withoutCheck = ({ kind, key, identity }: IdentifiedReading): readonly IdentifiedReading[] =>
  /^\d{14}[1-9]$/.test(key) ? [{ kind, key: `${key.slice(0, 14)}0`, identity, clear: false }] : [];

/** What the sixth rules kept of a text that is read in another way now. */
function former({ kind, key }: IdentifiedReading, text: string): readonly IdentifiedReading[] {
  const identity = identityBy(6, kind, text);
  return identity.key === key ? [] : [{ kind, key: identity.key, identity, clear: false }];
}
