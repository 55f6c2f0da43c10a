import type { DemoData } from './demoData.js';
import { DAY, isoDay } from './demoTime.js';
import type { Sex } from './names.js';
import { writtenForms } from './phoneNumbers.js';
import type { Address, Places } from './places.js';
import { createRandom } from './random.js';

export interface Person {
  readonly ref: string;
  readonly name: string;
  readonly sex: Sex;
  /** Midnight UTC of the birth date. */
  readonly born: number;
  /** The number that the person uses, when the story gave one: as a reference, and as people dial it. */
  phone?: string;
  number?: string;
}

interface PersonWish {
  readonly sex?: Sex;
  /** Youngest and oldest age in years on the given day. */
  readonly age: readonly [number, number];
  readonly on: number;
  readonly name?: string;
}

/** Makes the people and things of the stories. What a source says about them is a record, written apart. */
export interface Cast {
  readonly person: (wish: PersonWish) => Person;
  /** A child whose age stays between 13 and 17 from half a year before to ten months after the day. */
  readonly child: (on: number, sex?: Sex) => Person;
  readonly phone: (number: string, common?: boolean) => string;
  readonly vehicle: (plate?: string) => string;
  readonly account: () => string;
  readonly location: (address: Address, kind?: 'ADDRESS' | 'PLACE' | 'CELL_SITE') => string;
  readonly organisation: (kind: string, common?: boolean) => string;
  readonly device: (exhibit?: string) => string;
  readonly thing: (kind: string, identifier?: string) => string;
}

export function createCast(data: DemoData, names: (sex: Sex) => string, plates: () => string, places: Places): Cast {
  const random = createRandom('cast');
  const phones = new Map<string, string>();
  const person: Cast['person'] = ({ sex, age, on, name }) => {
    const itsSex = sex ?? (random.chance(0.5) ? 'FEMALE' : 'MALE');
    const days = random.int(Math.ceil(age[0] * 365.25), Math.floor(age[1] * 365.25));
    const ref = data.entity({ ref: data.newRef('person'), kind: 'Person' });
    return { ref, name: name ?? names(itsSex), sex: itsSex, born: Math.floor(on / DAY) * DAY - days * DAY };
  };
  return {
    person,
    child: (on, sex) => person({ on, age: [13.6, 16.9], ...(sex && { sex }) }),
    phone: (number, common) => {
      const key = number.replaceAll(' ', '');
      const known = phones.get(key);
      if (known) return known;
      const ref = `phone-${key.replace(/[^0-9A-Za-z]/g, '_')}`;
      phones.set(key, ref);
      // What is not a whole number stays as it was written.
      const identifier = /^0\d{9,10}$/.test(key) ? random.pick(writtenForms(number)) : number;
      return data.entity({ ref, kind: 'Phone', identifier, common: common || undefined });
    },
    vehicle: (plate = plates()) =>
      data.entity({ ref: `vehicle-${plate.replaceAll(' ', '_')}`, kind: 'Vehicle', identifier: plate }),
    // Sort codes that begin with 00 belong to no bank.
    account: () => {
      const sortCode = `00-${random.int(10, 99)}-${random.int(10, 99)}`;
      const ref = data.newRef('account');
      const number = String(10000000 + Number(ref.split('-')[1]) * 7).padStart(8, '0');
      return data.entity({ ref, kind: 'Account', identifier: `${sortCode} ${number}` });
    },
    location: ({ force, latitude, longitude }, kind = 'ADDRESS') =>
      data.entity({
        ...{ ref: data.newRef('location'), kind: 'Location', latitude, longitude, accuracyMetres: 1500 },
        ...{ force, region: places.force(force).region, locationKind: kind },
      }),
    organisation: (kind, common) =>
      data.entity({
        ...{ ref: data.newRef('organisation'), kind: 'Organisation', organisationKind: kind },
        common: common || undefined,
      }),
    device: (exhibit) =>
      data.entity({ ref: data.newRef('device'), kind: 'Device', identifier: exhibit ? `EX:${exhibit}` : imei(data) }),
    thing: (kind, identifier) => data.entity({ ref: data.newRef(kind.toLowerCase()), kind, identifier }),
  };

  function imei(set: DemoData): string {
    // Type codes that begin with 00 1 are kept for test equipment.
    const body = `00101700${String(100000 + set.count('Device') * 37)}`;
    return body + luhnDigit(body);
  }
}

/** Whether a number, by its reference, is a mobile one: only those write messages. */
export const isMobile = (phone: string): boolean => phone.startsWith('phone-07');

export const birthDate = (person: Person): string => isoDay(person.born);

/** Whole years on a day. */
export const ageOn = (person: Person, at: number): number => Math.floor((at - person.born) / DAY / 365.2425);

function luhnDigit(body: string): number {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
