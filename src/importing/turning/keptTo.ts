import { isLabel, namesNobody, namesNoOnePlace, saysNobody } from '../../identifiers/generalWords.js';
import type { MappingTable } from '../mapping/mappingSchema.js';
import { type Fill, namesIn, type RowValues } from './template.js';
import type { TurningContext } from './turningContext.js';

type Entity = MappingTable['entities'][string];

/** What words are known in alone, as they name nobody beyond it; null where they may mean the same elsewhere. */
export type KeptTo = (written: string, known: RowValues, item?: ReadonlyMap<string, string>) => string | null;

/** Of two rows that name nobody, nobody knows that they mean the same; nor of two files that say `Child A`. */
export function keptTo(entity: Entity, fill: (text: string) => Fill, { rules, source }: TurningContext): KeptTo {
  const named = entity.named === undefined ? null : fill(entity.named);
  const isToldByReference = rules >= 8 ? byReference(entity, fill) : () => false;
  const hasLabels = rules >= 8 && entity.kind === 'Person' && isIn(entity.key, nameOf(entity));
  const isAuthors = entity.within !== undefined && (rules < 8 || namesIn(entity.within).length > 0);
  return (written, known, item) => {
    if (isToldByReference(known, item)) return null;
    const inRow = `${source} ${known.row}`;
    const who = named === null ? written : named(known, item);
    if (who === '') return inRow;
    if (isAuthors) return null;
    if (entity.kind === 'Location') return rules >= 8 && namesNoOnePlace(who) ? inRow : null;
    if (entity.kind !== 'Person' || rules < 7) return null;
    if (namesNobody(who, rules) || (rules >= 8 && saysNobody(who))) return inRow;
    return hasLabels && isLabel(who) ? source : null;
  };
}

/** Whether a row's key has a reference, by which somebody is told whatever the row calls them. */
function byReference(entity: Entity, fill: (text: string) => Fill) {
  const { key, named, record } = entity;
  if (named !== undefined && !isIn(key, named)) return () => true;
  const stated = record.reference ?? '';
  const isOwn = isIn(key, stated) && !isIn(nameOf(entity), stated);
  const reference = isOwn ? fill(stated) : () => '';
  return (known: RowValues, item?: ReadonlyMap<string, string>) => reference(known, item) !== '';
}

const nameOf = ({ key, named, record }: Entity): string => named ?? record.name ?? key;

const isIn = (text: string, part: string): boolean => namesIn(part).some((name) => namesIn(text).includes(name));
