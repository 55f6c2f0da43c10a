import type { Found } from './entityFinder.js';
import { mayBeOne } from './mayBeOne.js';

interface Participant {
  readonly entity: string;
  readonly role: string;
}

/**
 * Who of a row takes part in a payment, by the name of an entity. Nobody pays themselves: of a payer and a payee that are one, or
 * may be, the one stays that the table names first, and the other is told.
 */
export function paidApart(participants: readonly Participant[], rules: number) {
  const roles = new Map(
    participants.filter(({ role }) => /^PAYE[RE]$/.test(role)).map((one) => [one.entity, one.role]),
  );
  return (
    found: ReadonlyMap<string, readonly Found[]>,
    tell: (name: string, written: string) => void,
  ): ((name: string) => readonly Found[]) => {
    const kept = new Map<string, readonly Found[]>();
    for (const [name, those] of found) {
      if (!roles.has(name)) continue;
      const across = [...kept].flatMap(([other, some]) => (roles.get(other) === roles.get(name) ? [] : some));
      const others = those.filter((one) => !across.some((first) => isSame(first, one, rules)));
      for (const one of those) if (!others.includes(one)) tell(name, one.written);
      kept.set(name, others);
    }
    return (name) => kept.get(name) ?? found.get(name) ?? [];
  };
}

const isSame = (first: Found, second: Found, rules: number): boolean =>
  first.id === second.id ||
  (first.kind === 'Account' && second.kind === 'Account' && mayBeOne('Account', first.written, second.written, rules));
