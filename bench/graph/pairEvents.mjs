import { createRandom } from '../../dist/demo/random.js';
import { minuteText, secondText } from './days.mjs';

/** Events for each entity of the graph. */
const communications = 0.05;
const transactions = 0.015;

/** The calls and payments behind some of the links that sum them up. */
export class PairEvents {
  #random = createRandom('bench pair events');
  #events;
  #ids;
  #chances;
  #payments = 0;

  /**
   * @param {import('./population.mjs').Population} population
   * @param {import('./statements.mjs').Statements} statements
   * @param {import('./eventFiles.mjs').EventFiles} events
   */
  constructor(population, statements, events) {
    this.#events = events;
    this.#ids = population.ids;
    const statedTimes = (type) => Math.max(1, statements.byType.get(type)?.size ?? 0);
    this.#chances = {
      // Only one direction of a pair can be drawn, and a pair of accounts has two payments on average.
      CONTACTED: (2 * communications * population.size) / statedTimes('CONTACTED'),
      PAID: (transactions * population.size) / 2 / statedTimes('PAID'),
    };
  }

  /** Tells the events of one statement, if it has any, and gives what the statement sums up of them. */
  tell(type, operation, source, from, to) {
    if (this.#chances[type] === undefined || !this.#random.chance(this.#chances[type])) return undefined;
    if (type === 'PAID') return this.#pay(operation, source, from, to);
    // A communication is packed from the smaller id to the greater.
    return this.#ids[from] < this.#ids[to] ? this.#call(operation, source, from, to) : undefined;
  }

  #call(operation, source, from, to) {
    const random = this.#random;
    const count = 1 + Math.floor(80 * random.next() ** 4);
    const first = operation.start + random.int(-300, 100);
    const instants = Array.from({ length: count }, () => random.int(0, 90) * 86_400 + random.int(25_200, 86_399));
    instants.sort((left, right) => left - right);
    const times = instants.map((second) => secondText(first + Math.floor(second / 86_400), second % 86_400));
    // The last days of the graph's time fall together: a later call must not stand before an earlier one.
    times.sort();
    const channels = times.map(() => random.pick(['CALL', 'TEXT', 'TEXT', 'CHAT']));
    const all = new Set(channels);
    const properties = {
      ...{ channel: all.size === 1 ? channels[0] : 'MIXED', count, at: times[0], until: times.at(-1), times, channels },
      durations: channels.map((channel) => (channel === 'CALL' ? random.int(0, 900) : -1)),
      outgoing: times.map(() => true),
      rows: times.map(() => {
        source.lastRow += 1;
        return source.lastRow;
      }),
    };
    const ends = [from, to];
    const parts = ends.map((phone) => this.#ids[phone]);
    const parties = ends.map((phone) => [phone, 'PARTY']);
    this.#events.add('Communication', operation, source, parts, properties, parties);
    // Calls of one second and channel count once where they are summed up.
    const different = new Set(times.map((time, place) => `${time} ${channels[place]}`)).size;
    return { status: 'REPORTED', firstSeen: times[0], lastSeen: times.at(-1), count: different };
  }

  #pay(operation, source, from, to) {
    const random = this.#random;
    const first = operation.start + random.int(-300, 100);
    const count = random.int(1, 3);
    const times = Array.from({ length: count }, () =>
      minuteText(first + random.int(0, 200), random.int(480, 1380)),
    ).sort();
    for (const at of times) {
      source.lastRow += 1;
      this.#payments += 1;
      const properties = {
        ...{ row: source.lastRow, at, amountPence: random.int(1, 400) * 500, currency: 'GBP' },
        ...{ reference: random.pick(['food', 'top up', 'rent', 'thanks', 'lift']), method: 'FASTER_PAYMENT' },
      };
      const sides = [
        [from, 'PAYER'],
        [to, 'PAYEE'],
      ];
      this.#events.add('Transaction', operation, source, [`bench-transaction-${this.#payments}`], properties, sides);
    }
    return { status: 'REPORTED', firstSeen: times[0], lastSeen: times.at(-1), count };
  }
}
