import { isMobile, type Person } from './cast.js';
import type { Contact } from './demoData.js';
import { DAY, HOUR, isoDay, MINUTE } from './demoTime.js';
import type { Operation } from './operationList.js';
import type { Random } from './random.js';
import { attribute, openSource } from './tell.js';
import type { World } from './world.js';

/** A number in the handset's address book, under the name that its owner gave it. */
export interface SavedContact {
  readonly phone: string;
  readonly label: string;
  /** How much of the traffic is with this number; 0 for one that was only saved. */
  readonly weight: number;
}

export interface HandsetWish {
  readonly owner: Person;
  readonly number: string;
  readonly exhibit: string;
  /** When it was seized or handed over; its content is older. */
  readonly seized: number;
  readonly days: number;
  readonly messages: number;
  readonly circle: readonly SavedContact[];
  /** How many contacts it holds that appear nowhere else. */
  readonly strangers: number;
  readonly mobileShare: number;
}

const LABELS = [
  ...['Mum', 'Dad', 'Nan', 'Home', 'Work', 'Boss', 'Gym', 'Barber', 'School', 'Bro', 'Sis', 'Cuz', 'Uncle', 'Auntie'],
  ...['Doctor', 'Landlord', 'Pizza', 'Garage', 'Neighbour', 'New Phone', 'Old Number', 'Flat', 'Shop', 'Coach'],
] as const;

/** One extraction: the handset, its SIM and owner, its address book, and its calls and messages. */
export function tellHandset(world: World, random: Random, operation: Operation, wish: HandsetWish): string {
  const { owner, exhibit, seized } = wish;
  const source = openSource(world, operation, {
    ...{ at: seized, kind: 'HANDSET_EXTRACTION', title: `Extraction of handset ${exhibit}`, exhibitRef: exhibit },
    ...{ seizedFrom: owner.name, originSystem: 'Digital forensic unit', tool: 'Handset reader 7.4' },
    fileName: `${exhibit.replace('/', '-')}.zip`,
  });
  const device = world.cast.device(random.chance(0.2) ? exhibit : undefined);
  const category = random.pick(['SMARTPHONE', 'SMARTPHONE', 'SMARTPHONE', 'BASIC_PHONE']);
  world.data.record({
    entity: device,
    source,
    category,
    colour: random.pick(['BLACK', 'BLUE', 'WHITE']),
    note: exhibit,
  });
  const found = { source, basis: 'FOUND_IN_POSSESSION', strength: 'CONFIRMED', status: 'CONFIRMED' };
  const lastSeen = isoDay(seized);
  world.data.link('USES', owner.ref, device, { ...found, lastSeen });
  const own = attribute(world, source, owner, wish.number, {
    ...found,
    firstSeen: isoDay(seized - wish.days * DAY),
    lastSeen,
  });
  tellSim(world, source, device, own);
  const strangers = Array.from({ length: wish.strangers }, (): SavedContact => {
    const phone = world.cast.phone(world.numbers.any(wish.mobileShare));
    return {
      phone,
      label: `${random.pick(LABELS)}${random.chance(0.3) ? ` ${random.int(2, 9)}` : ''}`,
      weight: random.next(),
    };
  });
  const book = [...wish.circle, ...strangers];
  for (const { phone, label } of book) {
    world.data.link('SAVED_AS', device, phone, { source, label, deleted: random.chance(0.08) });
  }
  world.data.contacts(source, messages(random, own, book, wish));
  return device;
}

/** SIM numbers that begin with 89 44 00 belong to no network. */
function tellSim(world: World, source: string, device: string, phone: string): void {
  const serial = String(world.data.count('Sim') * 13 + 1001).padStart(13, '0');
  const sim = world.cast.thing('Sim', `894400${serial}`);
  world.data.link('INSERTED_IN', sim, device, { source, status: 'CONFIRMED' });
  world.data.link('SERVES', sim, phone, { source, status: 'CONFIRMED' });
}

function messages(random: Random, own: string, book: readonly SavedContact[], wish: HandsetWish): Contact[] {
  const others = book.filter(({ phone, weight }) => weight > 0 && phone !== own);
  const total = others.reduce((sum, { weight }) => sum + weight, 0);
  return Array.from({ length: wish.messages }, () => {
    const other = weighted(others, random.next() * total);
    const [from, to] = random.chance(0.5) ? [own, other.phone] : [other.phone, own];
    // Nobody writes much between three and eight in the morning.
    const at = wish.seized - random.int(2, wish.days) * DAY + random.int(8, 26) * HOUR + random.int(0, 3599) * 1000;
    const channel = isMobile(other.phone) ? random.pick(['TEXT', 'CHAT', 'CHAT', 'CALL'] as const) : 'CALL';
    return channel === 'CALL'
      ? { from, to, at, channel, seconds: random.int(0, 900) }
      : { from, to, at: at + MINUTE, channel };
  });
}

function weighted(contacts: readonly SavedContact[], point: number): SavedContact {
  let reached = 0;
  for (const contact of contacts) {
    reached += contact.weight;
    if (reached >= point) return contact;
  }
  return contacts[0] as SavedContact;
}
