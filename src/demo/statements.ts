import type { Person } from './cast.js';
import { DAY, HOUR, isoDay, isoMinute, MINUTE } from './demoTime.js';
import type { Operation } from './operationList.js';
import type { Random } from './random.js';
import { openSource } from './tell.js';
import type { World } from './world.js';

export interface StatementsWish {
  readonly holders: readonly Person[];
  readonly from: number;
  readonly days: number;
  /** Rows of all statements together. */
  readonly rows: number;
  /** Accounts of people who pay small sums in; shared by the statements. */
  readonly payers: number;
}

/**
 * The statements of some accounts. Many small payments come in; most of what came in goes on to the first account, from
 * which cash is drawn: the shape of a network in which others' accounts collect for one.
 */
export function tellStatements(world: World, random: Random, operation: Operation, wish: StatementsWish): string[] {
  const accounts = wish.holders.map(() => world.cast.account());
  const payers = Array.from({ length: wish.payers }, () => world.cast.account());
  const collector = accounts[0] as string;
  accounts.forEach((account, index) => {
    const holder = wish.holders[index] as Person;
    const source = openSource(world, operation, {
      ...{ at: wish.from + wish.days * DAY, kind: 'BANK_STATEMENT', title: `Statement of account ${index + 1}` },
      ...{ originSystem: 'Production order', fileName: `statement-${index + 1}.csv` },
    });
    world.data.record({ entity: account, source, name: holder.name, category: 'CURRENT_ACCOUNT' });
    world.data.link('REGISTERED_TO', account, holder.ref, { source, status: 'CONFIRMED' });
    world.data.link('USES', holder.ref, account, { source, basis: 'REGISTER', strength: 'PROBABLE' });
    const rows =
      Math.floor(((index + 1) * wish.rows) / accounts.length) - Math.floor((index * wish.rows) / accounts.length);
    const times = Array.from({ length: rows }, () => {
      return wish.from + random.int(0, wish.days - 1) * DAY + random.int(7, 22) * HOUR + random.int(0, 59) * MINUTE;
    });
    for (const at of times.sort((left, right) => left - right)) {
      tellPayment(world, random, source, at, account, collector, payers);
    }
  });
  return accounts;
}

function tellPayment(
  world: World,
  random: Random,
  source: string,
  at: number,
  account: string,
  collector: string,
  payers: readonly string[],
): void {
  const luck = random.next();
  const base = { kind: 'Transaction', source, at: isoMinute(at), currency: 'GBP' };
  if (luck < 0.66) {
    const row = { amountPence: random.int(2, 12) * 500, method: 'FASTER_PAYMENT', reference: random.pick(REFERENCES) };
    world.data.event({ ...base, ...row }, { PAYER: random.pick(payers), PAYEE: account });
  } else if (luck < 0.8 && account !== collector) {
    const row = {
      amountPence: random.int(8, 60) * 2500,
      method: 'FASTER_PAYMENT',
      reference: `ref ${isoDay(at).slice(8)}`,
    };
    world.data.event({ ...base, ...row }, { PAYER: account, PAYEE: collector });
  } else if (luck < 0.92) {
    const row = { amountPence: random.int(2, 40) * 1000, method: 'CASH', reference: 'Cash machine' };
    world.data.event({ ...base, ...row }, { PAYER: account });
  } else {
    const row = { amountPence: random.int(300, 8000), method: 'CARD', reference: 'Card payment' };
    world.data.event({ ...base, ...row }, { PAYER: account });
  }
}

const REFERENCES = ['thanks', 'food', 'x', 'rent', 'lend', 'bday', 'taxi', 'owed', 'gift', 'top up'] as const;
