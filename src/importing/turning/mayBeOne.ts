import { mayBeOneAccount } from '../../identifiers/account.js';
import { identityBy } from '../../identifiers/earlierIdentity.js';
import { fold } from '../../identifiers/fold.js';
import { isIdentifierKind } from '../../identifiers/identityOf.js';

/** Whether two texts of one kind are the same thing, or may be, as an import by some rules reads them. */
export function mayBeOne(kind: string, first: string, second: string, rules: number): boolean {
  if (kind === 'Account') return mayBeOneAccount(first, second, (written) => identityBy(rules, kind, written));
  const keyOf = (written: string) => (isIdentifierKind(kind) ? identityBy(rules, kind, written).key : fold(written));
  return keyOf(first) === keyOf(second);
}
