import type { FactStatement } from '../turning/statements.js';

/** Facts that count a month of one force and application. */
export const monthly: ReadonlySet<string> = new Set(['AppUsage', 'CapabilityRegistration']);

/** What only one current fact may have: a reference; or a force, application and month. Null where nothing tells facts apart. */
export function factKey({ kind, force, properties }: FactStatement): string | null {
  if (monthly.has(kind)) return JSON.stringify([kind, properties.app, properties.at, force]);
  return typeof properties.reference === 'string' ? JSON.stringify([kind, properties.reference]) : null;
}
