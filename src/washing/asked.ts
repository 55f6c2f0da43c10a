import { type BareValue, bareValues } from '../identifiers/bareValues.js';
import { identityOf } from '../identifiers/identityOf.js';
import { lookalike } from '../identifiers/lookalike.js';
import { isNotKnown } from '../identifiers/notKnown.js';
import { leastRead, wholePlate } from '../identifiers/partialPlate.js';
import { isMaskedNumber } from '../identifiers/phone.js';
import { isPlain } from '../identifiers/plainText.js';
import { isPostcode } from '../identifiers/postcode.js';
import { certainReadings, fullNumber, type IdentifiedReading, type Reading } from '../identifiers/readings.js';
import { spellingsOf } from '../identifiers/spellings.js';
import { isRegistration } from '../identifiers/vehicle.js';
import { type NamedPerson, namedPerson } from './namedPerson.js';

/** Why nothing was looked for. */
export type AskedProblem = 'EMPTY' | 'TOO_LONG' | 'TOO_VAGUE';

/** One written identifier, and what is looked for because of it. */
export interface Asked {
  readonly text: string;
  /** The kind that it most likely is, and its normal form as people write it; null where nothing certain can be said. */
  readonly kind: string | null;
  readonly label: string | null;
  readonly problem: AskedProblem | null;
  readonly keys: readonly Reading[];
  /** What it may be without its scheme, or with another. */
  readonly values: readonly BareValue[];
  readonly lookalike: string | null;
  /** What may be a whole plate, of which others may have read a part. */
  readonly plate: string | null;
  readonly partialPlate: PartialPlate | null;
  /** The last digits of a number, from the last one to the first. */
  readonly ending: string | null;
  readonly person: NamedPerson | null;
}

export interface PartialPlate {
  /** What it begins with, or what stands somewhere in it: one of the two, for an index to find it by. */
  readonly start: string | null;
  readonly part: string | null;
  readonly expression: string;
  /** How many characters were read. */
  readonly read: number;
}

const longest = 200;
const nothing = { keys: [], values: [], lookalike: null, plate: null, partialPlate: null, ending: null, person: null };

/** Reads one written identifier of any kind. Pure: nothing is looked up. */
export function askedOf(written: string): Asked {
  const text = plainText(written);
  const without = (problem: AskedProblem): Asked => ({ ...nothing, text, kind: null, label: null, problem });
  if (text === '') return without('EMPTY');
  if (text.length > longest) return { ...without('TOO_LONG'), text: `${text.slice(0, longest)}…` };
  const number = fullNumber(text);
  if (number !== null) {
    const { kind, key, identity } = number;
    // What has no trunk zero and no country's code may be the number of a patient, too.
    const values = /^[1-9]/.test(text) && key === `+44${text.replace(/\D/g, '')}` ? bareValues(text) : [];
    return { ...nothing, text, kind, label: identity.label, problem: null, keys: [{ kind, key }], values };
  }
  if (isNotKnown(text)) return without('TOO_VAGUE');
  const plates = platesWritten(text);
  const inPart = plates.find((one) => /[?*]/.test(one) && /^[A-Za-z0-9?* -]{2,14}$/.test(one) && !isMaskedNumber(one));
  const partial = inPart === undefined ? null : partialPlate(inPart);
  if (partial === 'vague' || /^[?*\s]+$/.test(text)) return without('TOO_VAGUE');
  if (partial !== null) {
    const { key, label } = identityOf('Vehicle', inPart ?? text);
    return {
      ...nothing,
      text,
      kind: 'Vehicle',
      label,
      problem: null,
      partialPlate: partial,
      keys: [{ kind: 'Vehicle', key }],
    };
  }
  const ending = endingOf(text);
  const person = namedPerson(text);
  const readings = certainReadings(text);
  const keys = readings.map(({ kind, key }) => ({ kind, key }));
  const values = person !== null || readings.some(isNothingElse) ? [] : bareValues(text);
  const whole =
    plates
      .filter(mayBePlate)
      .map(wholePlate)
      .find((plate) => plate !== null) ?? null;
  const folded = whole === null ? null : foldedPlate(whole);
  const plate = folded === null ? null : whole;
  return {
    ...{ text, problem: null, keys, values, ending, person, partialPlate: null, plate, lookalike: folded },
    ...(person !== null
      ? { kind: 'Person', label: person.name }
      : (likeliest(readings) ??
        (ending !== null
          ? { kind: 'Phone', label: null }
          : { kind: folded === null ? null : 'Vehicle', label: null }))),
  };
}

/** The first reading that is more than a guess. Where two numbers stand in one text, neither is what it comes down to. */
function likeliest(readings: readonly IdentifiedReading[]): Pick<Asked, 'kind' | 'label'> | null {
  const clear = readings.filter((one) => one.clear);
  const [first] = clear;
  if (first === undefined) return null;
  const isOne = first.kind !== 'Phone' || clear.filter(({ kind }) => kind === 'Phone').length === 1;
  return { kind: first.kind, label: isOne ? first.identity.label : null };
}

/** A postcode in its two parts is a place: `SO14 2AB`. One with a nought may be a plate all the same, of which an O was misread: `AB12 0DE`. */
const mayBePlate = (text: string) =>
  isRegistration(text) || !(/\s/.test(text) && isPostcode(text)) || /^[A-Z]{2}\d{2}\s0[A-Z]{2}$/i.test(text);

/** A text, and what of it may be a plate where words stand around one: `Reg: AB12 CDE (blue)`. */
const platesWritten = (text: string): readonly string[] => [
  ...spellingsOf(text).flatMap((one) => (one.kind === null || one.kind === 'Vehicle' ? [one.text] : [])),
  text,
];

const wholeKinds: ReadonlySet<string> = new Set(['Vehicle', 'Account', 'PaymentCard', 'Device', 'Sim', 'Email']);
/** What is clearly of one of these kinds is no handle and no document. */
const isNothingElse = ({ kind, clear }: IdentifiedReading): boolean => clear && wholeKinds.has(kind);

/** What cannot be seen is no part of an identifier; neither is what keeps a spreadsheet from taking it for a number. */
function plainText(written: string): string {
  const some = written.slice(0, longest * 4);
  const text = (isPlain(some) ? some : some.normalize('NFKC').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]+/gu, ' ')).trim();
  return (/^="(.*)"$/.exec(text)?.[1] ?? text.replace(/^'(?=.)/, '')).trim();
}

/** A plate of which some characters may be mistaken. */
function foldedPlate(plate: string): string | null {
  const folded = lookalike(plate);
  // Without a digit, or without a letter that stays one, it is a word or a number.
  return /\d/.test(folded) && /\d.*\d/.test(folded) ? folded : null;
}

function partialPlate(text: string): PartialPlate | 'vague' {
  const pattern = text.toUpperCase().replace(/[\s-]/g, '');
  const read = pattern.replace(/[?*]/g, '').length;
  const start = /^[A-Z0-9]*/.exec(pattern)?.[0] ?? '';
  const part = (pattern.match(/[A-Z0-9]+/g) ?? []).reduce((long, one) => (one.length > long.length ? one : long), '');
  if (read < leastRead || (start.length < 2 && part.length < 3)) return 'vague';
  // A star stands for any characters, a question mark for one; runs of stars are one, so that no plate takes long.
  const expression = pattern.replace(/\*+/g, '*').replaceAll('?', '.').replaceAll('*', '.*');
  const byStart = start.length >= 2;
  return { start: byStart ? start : null, part: byStart ? null : part, expression, read };
}

/** `ends 0123`, `...900123`, `x900123`, or digits too few for a number: four to nine of them. */
function endingOf(text: string): string | null {
  const digits = /^(?:(?:ends?|ending)(?: (?:in|with))?[: ]*|[.…x]+ ?)?((?:\d[ -]?){4,9})$/i
    .exec(text)?.[1]
    ?.replace(/\D/g, '');
  return digits === undefined || digits.length < 4 || digits.length > 9 ? null : [...digits].reverse().join('');
}
