import { createPlates } from '../../dist/demo/plates.js';
import { identityOf, isIdentifierKind } from '../../dist/identifiers/identityOf.js';
import { phoneIdentity } from '../../dist/identifiers/phone.js';

/**
 * What the entities of identifier kinds are known by: all invented, and such that nobody has them.
 *
 * Telephone numbers: the thousand mobile numbers that Ofcom keeps for drama are used, one phone in 350. The others begin
 * with 0500 and have seven digits more: Ofcom withdrew 0500 on 5 June 2017, and its numbers had six digits more. So
 * they are of a British form, but nobody ever had one.
 * Registration marks: of years after 2039 and other forms never issued (src/demo/plates.ts). Handsets: type codes that
 * begin with 001 are for test equipment. SIM cards: 89 44 00 is no network's. Sort codes that begin with 00 are no
 * bank's, cards that begin with 0 no issuer's. Addresses for e-mail are below example.org.
 * @returns {(kind: string, ordinal: number) => import('../../dist/identifiers/identity.js').Identity | undefined}
 */
export function identities() {
  const nextPlate = createPlates();
  // The demonstration data has the first ones of the same sequence.
  for (let passed = 0; passed < 2000; passed += 1) nextPlate();
  /** @type {string[]} */
  const plates = [];
  const plate = (ordinal) => {
    while (plates.length <= ordinal) plates.push(nextPlate());
    return plates[ordinal];
  };
  return (kind, ordinal) => {
    if (kind === 'Phone') return phone(ordinal);
    return isIdentifierKind(kind) ? identityOf(kind, writtenAs[kind](ordinal, plate)) : undefined;
  };
}

const digits = (number, count) => String(number).padStart(count, '0');
const dramaEvery = 350;

/** Reading a number takes long, and there are hundreds of thousands: most are put together, and samples compared. */
function phone(ordinal) {
  const place = Math.floor(ordinal / dramaEvery);
  if (ordinal % dramaEvery === 7 && place < 1000) return phoneIdentity(`+447700900${digits(place, 3)}`);
  // The factor has no divisor in common with ten million: no number comes twice, and neighbours are far apart.
  const seven = digits((ordinal * 3_333_337 + 1_234_567) % 10_000_000, 7);
  const number = `+44500${seven}`;
  const identity = {
    key: number,
    label: `0500${seven.slice(0, 1)} ${seven.slice(1)}`,
    damaged: false,
    properties: { number, phoneKind: 'OTHER', damaged: false, ending: [...number.slice(1)].reverse().join('') },
  };
  if (ordinal % 10_000 === 0 && JSON.stringify(identity) !== JSON.stringify(phoneIdentity(number))) {
    throw new Error(`${number} is read as ${JSON.stringify(phoneIdentity(number))}, not ${JSON.stringify(identity)}.`);
  }
  return identity;
}

const words = ['lark', 'quill', 'tarn', 'pebble', 'ember', 'thistle', 'moss', 'heron', 'cobalt', 'juniper'];
const platforms = ['chatterbarn', 'snaptarn', 'pinfold', 'larkline'];

const writtenAs = {
  Vehicle: (ordinal, plate) => plate(ordinal),
  Device: (ordinal) => `00101788${digits(ordinal, 6)}`,
  Sim: (ordinal) => `894400${5_000_000_000_000 + ordinal}`,
  Account: (ordinal) => `00-${10 + (ordinal % 89)}-${10 + (ordinal % 83)} ${50_000_000 + ordinal * 7}`,
  PaymentCard: (ordinal) => `09${digits(Math.floor(ordinal / 10_000), 4)}******${digits(ordinal % 10_000, 4)}`,
  Email: (ordinal) => `${words[ordinal % 10]}.${words[(ordinal * 7 + 3) % 10]}${ordinal}@example.org`,
  OnlineHandle: (ordinal) => `${platforms[ordinal % 4]}:${words[(ordinal * 3) % 10]}_${ordinal}`,
  IdentityDocument: (ordinal) => `PASSPORT:XX${1_000_000 + ordinal}`,
  Identifier: (ordinal) => `CUSTODY:XX/${100_000 + ordinal}`,
};
