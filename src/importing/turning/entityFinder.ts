import { lacksZero } from '../../identifiers/account.js';
import { isCardNumber } from '../../identifiers/cardsAndDevices.js';
import { identityBy } from '../../identifiers/earlierIdentity.js';
import { fold, placeKey, referenceKey } from '../../identifiers/fold.js';
import { saysNobody } from '../../identifiers/generalWords.js';
import type { IdentifierKind, Identity } from '../../identifiers/identity.js';
import { isIdentifierKind } from '../../identifiers/identityOf.js';
import { isLocal, isNone, localKey } from '../../identifiers/localIdentity.js';
import { isNoPlace, isNotKnown } from '../../identifiers/notKnown.js';
import { maskedCards } from '../../identifiers/paymentCard.js';
import { explainsNothing, withheldNumber } from '../../identifiers/phone.js';
import { isPostcode } from '../../identifiers/postcode.js';
import { saysWhere } from '../../identifiers/saysWhere.js';
import { isNought, isWithheld, saysHidden } from '../../identifiers/withheld.js';
import type { MappingTable } from '../mapping/mappingSchema.js';
import type { Flag } from './flag.js';
import { keptTo } from './keptTo.js';
import { knownOf, writtenOf } from './knownOf.js';
import { mayBeOne } from './mayBeOne.js';
import { propertyTypes } from './propertyTypes.js';
import { reading } from './reading.js';
import type { Sink } from './statements.js';
import { type RowValues, template } from './template.js';
import type { TurningContext } from './turningContext.js';

/** An entity that a row speaks of, with what it states of it. */
export interface Found {
  readonly id: string;
  readonly kind: string;
  /** What of it identifies it, as written. */
  readonly written: string;
  readonly role: string;
  readonly item: ReadonlyMap<string, string> | undefined;
  readonly statements: readonly ((sink: Sink) => void)[];
}

type Find = (values: RowValues, line: number, flag: (flag: Flag) => void) => ReadonlyMap<string, readonly Found[]>;

/** Identifiers that are remembered as read: files repeat a few numbers in many rows. */
const remembered = 100_000;

/** Finds the entities of each row, by the identifiers or other keys that the mapping names. */
export function entityFinder(table: MappingTable, context: TurningContext): Find {
  const fill = (text: string) => template(text, context.parameters);
  const recordTypes = propertyTypes('Record');
  const sides = new Set(table.communications.flatMap(({ from, to }) => [from, to]));
  const entities = Object.entries(table.entities).map(([name, entity]) => ({
    // Of a call the words in place of a number have a meaning of their own; of a person without a number they have none.
    isSide: entity.kind === 'Phone' && (context.rules < 7 || sides.has(name)),
    ...{ name, kind: entity.kind, each: entity.each ?? null, bare: Object.keys(entity.record).length === 0 },
    key: fill(entity.key),
    also: fill(entity.also ?? ''),
    apartFor: keptTo(entity, fill, context),
    within: entity.within === undefined ? null : fill(entity.within),
    role: fill(entity.role ?? ''),
    record: reading(entity.record, recordTypes, fill),
  }));
  const identify = identifier(context);
  const saidOnce = table.communications.length > 0 && table.events.length === 0;
  // What is said of nothing again need not be remembered, of a hundred thousand numbers.
  const neverAgain = saidOnce && entities.every(({ bare }) => bare);
  return (values, line, flag) => {
    const found = new Map<string, Found[]>();
    const { row } = values;
    const known = context.rules >= 3 ? knownOf(values, context.rules) : values;
    const apartBy = context.rules >= 5 ? writtenOf(known, context.rules) : known;
    for (const { name, kind, isSide, each, key, also, apartFor, within, role, record, bare } of entities) {
      const keyed = isSide ? values : known;
      const items = each === null ? [undefined] : (values.lists.get(each) ?? []);
      const those: Found[] = [];
      for (const item of items) {
        const [main, second] = [key(keyed, item), also(keyed, item)];
        const written = main === '' ? second : main;
        // Nothing that is kept has the number of a card in full.
        const kept = kind === 'PaymentCard' ? maskedCards : (text: string) => text;
        if (written === '' || (context.rules >= 3 && !isSide && saysNothing(kind, written, context.rules))) {
          const said = key(values, item) || also(values, item);
          if (said !== '') flag({ kind: 'NOT_KNOWN', row, line, column: name, value: kept(said) });
          continue;
        }
        if (written !== second && second !== '' && !mayBeOne(kind, written, second, context.rules)) {
          flag({ kind: 'UNREADABLE_VALUE', row, line, column: name, value: kept(second) });
          continue;
        }
        const apart = apartFor(written, known, item);
        const told = isIdentifierKind(kind) ? written : key(apartBy, item) || written;
        const isAnywhere = within === null || (kind === 'Location' && context.rules >= 6 && saysWhere(told));
        const one = identify(kind, told, apart ?? (isAnywhere ? null : within(values) || context.source));
        const { id, identity } = one;
        if (one.doubt !== null) flag({ kind: one.doubt, row, line, column: name, value: kept(written) });
        // Calls keep their own rows: of their numbers one record says enough.
        if (saidOnce && bare && one.said) {
          those.push({ id, kind, written: kept(written), item, role: role(values, item), statements: [] });
          continue;
        }
        const stated = record(values, item, (column, value) =>
          flag({ kind: 'UNREADABLE_VALUE', row, line, column, value }),
        );
        if (typeof stated.postcode === 'string' && !isPostcode(stated.postcode)) {
          flag({ kind: 'BAD_POSTCODE', row, line, column: name, value: stated.postcode });
        }
        const shown = stated.name ?? stated.address;
        const properties = {
          ...stated,
          ...(identity ? { asWritten: kept(written) } : {}),
          ...(explainsNothing(identity?.properties.phoneKind) ? { common: true } : {}),
          ...(typeof shown === 'string' ? { name: shown, foldedName: fold(shown) } : {}),
          ...(typeof stated.reference === 'string' ? { referenceKey: referenceKey(stated.reference) } : {}),
        };
        const identified = identity ? { key: identity.key, label: identity.label, ...identity.properties } : {};
        those.push({
          ...{ id, kind, written: kept(written), item, role: role(values, item) },
          statements: [
            (sink) => {
              // Every row of a thing says the same of what it is.
              if (!one.said) sink.entity({ id, kind, properties: identified });
              one.said = true;
            },
            (sink) => {
              // By which it is told apart: as it was written, until cards were masked.
              const text = JSON.stringify(
                identity && context.rules < 5 ? { ...properties, asWritten: written } : properties,
              );
              const known = one.record?.text === text ? one.record : null;
              one.record = known ?? { text, id: context.idOf('Record', context.source, id, text) };
              sink.record({ id: one.record.id, entity: id, row, properties: known ? null : properties });
              if (neverAgain) Object.assign(one, { identity: null, record: null });
            },
          ],
        });
      }
      found.set(name, those);
    }
    return found;
  };
}

interface Identified {
  readonly id: string;
  /** Null also where it was said and is never asked again. */
  readonly identity: Identity | null;
  /** What is not right about how it is written. */
  readonly doubt: 'DAMAGED_IDENTIFIER' | 'ROUNDED_NUMBER' | null;
  said: boolean;
  /** What was last stated of it, and under which id: rows that say the same again need not. */
  record: { readonly text: string; readonly id: string } | null;
}

const saysNothing = (kind: string, written: string, rules: number): boolean => {
  if (kind === 'Phone' && isWithheld(written, rules)) return !saysHidden(written, rules);
  // Of noughts alone all others would be one and the same.
  if (rules >= 8 && isIdentifierKind(kind) && isNought(written)) return true;
  if (kind === 'Person' && rules >= 8 && saysNobody(written)) return true;
  if (kind !== 'Location') return isNotKnown(written, rules);
  return isNoPlace(written, rules) || placeKey(written) === '';
};

/**
 * The id behind what was written. Places are the same everywhere; people, and what is no identifier outside of its operation,
 * only within the operation that names them, or within less, where a mapping says so.
 */
function identifier({ idOf, operation, source, rules }: TurningContext) {
  const apart = (kind: IdentifierKind, identity: Identity, isLost: boolean): Identity =>
    (rules >= 2 && (isLost || isLocal(identity))) || (rules >= 5 && isNone(kind, identity))
      ? { ...identity, key: localKey(identity.key, idOf('Local', operation)) }
      : identity;
  const place = rules >= 3 ? placeKey : referenceKey;
  const idOfNamed = (kind: string, written: string, within: string | null): string => {
    if (within === null && kind === 'Location') return idOf(kind, 'place', place(written));
    const name = kind === 'Location' && rules >= 6 ? place(written) : fold(written);
    return idOf(kind, 'named', operation, ...(within === null ? [] : [within]), name);
  };

  const byKind = new Map<string, Map<string, Identified>>();
  return (kind: string, written: string, within: string | null): Identified => {
    const known = byKind.get(kind) ?? new Map<string, Identified>();
    const told = within === null ? written : `${within}\n${written}`;
    const found = known.get(told);
    if (found) return found;
    const withheld = kind === 'Phone' && isWithheld(written, rules);
    const read = isIdentifierKind(kind) ? identityBy(rules, kind, written) : null;
    const isCut = read !== null && isCutOff(kind, written, read);
    const identity = withheld
      ? withheldNumber(source)
      : read && apart(kind as IdentifierKind, read, rules >= 4 && isCut);
    const id = identity ? idOf(kind, identity.key) : idOfNamed(kind, written, within);
    if (known.size >= remembered) known.clear();
    const isShort = rules >= 8 && kind === 'Account' && lacksZero(written);
    const isRounded = !withheld && (isRoundedPhone(kind, written) || isCut || isShort);
    const doubt = identity?.damaged ? 'DAMAGED_IDENTIFIER' : isRounded ? 'ROUNDED_NUMBER' : null;
    const one: Identified = {
      id,
      identity: identity && withoutNumber(kind, identity, id),
      doubt,
      said: false,
      record: null,
    };
    known.set(told, one);
    byKind.set(kind, known);
    return one;
  };
}

/** A card as it may be kept: by earlier rules, all digits may stand in its key, by which its id goes. */
function withoutNumber(kind: string, identity: Identity, id: string): Identity {
  const key = kind === 'PaymentCard' ? maskedCards(identity.key) : identity.key;
  return key === identity.key ? identity : { ...identity, key: localKey(key, id), label: maskedCards(identity.label) };
}

/** A spreadsheet keeps fifteen digits of a number: of a card or SIM the rest of them became zeros, as of many others. */
function isCutOff(kind: string, written: string, { key }: Identity): boolean {
  if (kind === 'Sim') return /^89\d{13}0{4,5}$/.test(key);
  const digits = written.replace(/[\s-]+/g, '');
  return kind === 'PaymentCard' && /^\d{15}0$/.test(digits) && !isCardNumber(digits);
}

const isRoundedPhone = (kind: string, written: string) =>
  kind === 'Phone' && written.length > 10 && /^(0|44)?7?\d*0{6}$/.test(written);
