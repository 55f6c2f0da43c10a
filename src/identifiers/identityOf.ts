import { accountIdentity } from './account.js';
import { deviceIdentity, simIdentity } from './cardsAndDevices.js';
import type { IdentifierKind, Identity } from './identity.js';
import { isMacAddress, macAddress } from './macAddress.js';
import { cardIdentity } from './paymentCard.js';
import { phoneIdentity } from './phone.js';
import { compatible } from './plainText.js';
import { vehicleIdentity } from './vehicle.js';

/** The identity behind a written identifier of a known kind. */
export const identityOf = (kind: IdentifierKind, written: string): Identity => readers[kind](written);

export const isIdentifierKind = (kind: string): kind is IdentifierKind => Object.hasOwn(readers, kind);

const lower = (text: string) => compatible(text).trim().toLowerCase();

const readers: Readonly<Record<IdentifierKind, (written: string) => Identity>> = {
  Phone: phoneIdentity,
  Vehicle: vehicleIdentity,
  Account: accountIdentity,
  Device: deviceIdentity,
  Sim: simIdentity,
  PaymentCard: cardIdentity,
  Email: (written) => {
    const address = lower(written).replace(/^mailto:/, '');
    const damaged = !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address);
    return { key: address, label: address, damaged, properties: { damaged } };
  },
  OnlineHandle: (written) => pair(lower(written).replace(/:\s*@?/, ':'), 'platform', 'handle'),
  IdentityDocument: (written) => pair(compact(written), 'documentType', 'number'),
  Identifier: (written) => pair(withMacAddress(compact(written)), 'scheme', 'value'),
};

const compact = (written: string) => compatible(written).toUpperCase().replace(/\s+/g, '');

/** Addresses of network cards are written with colons, hyphens, points or nothing between their pairs: `MAC:00-00-5E-00-53-01`. */
function withMacAddress(text: string): string {
  if (isMacAddress(text)) return `MAC:${macAddress(text)}`;
  const [, scheme, value = ''] = /^(MAC|BSSID|WI-?FI):(.*)$/.exec(text) ?? [];
  return scheme === undefined ? text : `${scheme}:${macAddress(value) ?? value}`;
}

/** `scheme:value`, as these kinds are written; without a scheme it is kept and flagged. */
function pair(text: string, first: string, second: string): Identity {
  const at = text.indexOf(':');
  const [scheme, value] = at > 0 ? [text.slice(0, at), text.slice(at + 1)] : ['', text];
  const damaged = scheme === '' || value === '';
  return {
    key: text,
    label: value === '' ? text : value,
    damaged,
    properties: { [first]: scheme, [second]: value, damaged },
  };
}
