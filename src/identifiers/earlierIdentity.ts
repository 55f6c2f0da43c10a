import { earlierDeviceIdentity } from './cardsAndDevices.js';
import type { IdentifierKind, Identity } from './identity.js';
import { identityOf } from './identityOf.js';
import { earlierCardIdentity } from './paymentCard.js';
import { earlierVehicleIdentity } from './vehicle.js';

const readers: Partial<Readonly<Record<IdentifierKind, (written: string, rules: number) => Identity>>> = {
  Vehicle: earlierVehicleIdentity,
  PaymentCard: earlierCardIdentity,
  Device: earlierDeviceIdentity,
};

/** The identity behind a written identifier as an import by some rules had it: `rules` of its job. */
export const identityBy = (rules: number, kind: IdentifierKind, written: string): Identity =>
  (rules < 5 ? readers[kind]?.(written, rules) : null) ?? identityOf(kind, written);
