import { referenceParts } from '../../identifiers/fold.js';
import type { FactStatement } from '../turning/statements.js';

/** Facts that count a month of one force and application. */
export const monthly: ReadonlySet<string> = new Set(['AppUsage', 'CapabilityRegistration']);

/**
 * What only one current fact may have: a reference; or a force, application and month. Null where nothing tells facts apart. By
 * the first seven rules `NRM 12` was another reference than `NRM12`.
 */
export function factKey({ kind, force, properties }: FactStatement, rules = Number.POSITIVE_INFINITY): string | null {
  if (monthly.has(kind)) return JSON.stringify([kind, properties.app, properties.at, force]);
  const { reference } = properties;
  if (typeof reference !== 'string') return null;
  return JSON.stringify([kind, rules >= 8 ? referenceParts(reference) : reference]);
}
