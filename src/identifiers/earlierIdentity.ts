import { earlierAccountIdentity } from './account.js';
import { earlierDeviceIdentity, earlierSimIdentity } from './cardsAndDevices.js';
import type { IdentifierKind, Identity } from './identity.js';
import { identityOf } from './identityOf.js';
import { earlierCardIdentity } from './paymentCard.js';
import { earlierPhoneIdentity } from './phone.js';
import { earlierVehicleIdentity } from './vehicle.js';

interface Earlier {
  /** The rules since which identifiers of the kind are read as they are now. */
  readonly until: number;
  readonly read: (written: string, rules: number) => Identity;
}

const earlier: Partial<Readonly<Record<IdentifierKind, Earlier>>> = {
  Vehicle: { until: 8, read: earlierVehicleIdentity },
  Account: { until: 8, read: earlierAccountIdentity },
  PaymentCard: { until: 5, read: earlierCardIdentity },
  Device: { until: 8, read: earlierDeviceIdentity },
  Sim: { until: 8, read: earlierSimIdentity },
  Phone: { until: 8, read: earlierPhoneIdentity },
};

/** The identity behind a written identifier as an import by some rules had it: `rules` of its job. */
export function identityBy(rules: number, kind: IdentifierKind, written: string): Identity {
  const as = earlier[kind];
  return as !== undefined && rules < as.until ? as.read(written, rules) : identityOf(kind, written);
}
