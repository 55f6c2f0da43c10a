import { type Asked, askedOf } from './asked.js';
import { disclosuresOf } from './disclosures.js';
import { type Ask, keysOf } from './matches.js';
import type { WashContact, WashHit } from './washLines.js';

/** A kept hit: the line, its text, the hit as it was kept, and whether it is new. */
export type Known = readonly [line: number, text: string, hit: string, isNew: boolean];

/**
 * Leaves out pointers that a wash would not give now: an operation may hold the thing no longer, tell less, or have admitted
 * whoever asks. A pointer is kept without what stands behind it, so it is asked for anew, as a wash does.
 */
export async function stillTold(rows: readonly Known[], operation: string | null, ask: Ask): Promise<readonly Known[]> {
  const texts = [...new Set(rows.filter(isPointer).map(([, text]) => text))];
  if (texts.length === 0) return rows;
  const asked: readonly Asked[] = texts.map(askedOf);
  const disclosed = await disclosuresOf(asked, keysOf(asked), { operation, now: new Date() }, ask);
  const told = new Map(texts.map((text, index) => [text, disclosed[index]?.map(({ contact }) => named(contact))]));
  return rows.filter((row) => {
    if (!isPointer(row)) return true;
    const [, text, hit] = row;
    return told.get(text)?.includes(named((JSON.parse(hit) as WashHit).contact));
  });
}

const isPointer = ([, , hit]: Known): boolean => hit.includes('"disclosure":"POINTER"');

const named = (contact: WashContact | null): string => JSON.stringify([contact?.unit, contact?.post, contact?.contact]);
