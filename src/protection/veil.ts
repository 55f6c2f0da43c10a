import type { Cursors } from '../graph/cursor.js';
import type { Row } from '../graph/graph.js';
import { typeOfId } from '../graph/typeOfId.js';
import type { Look, Veil } from '../graph/veil.js';
import { districtOf } from '../identifiers/postcode.js';
import { ageBand } from './ageBand.js';
import { quoteOf } from './quoteOf.js';

/** How a protected person appears: in place of a name, and to whom one may turn. */
export interface Pseudonym {
  readonly name: string;
  readonly ageBand: string | null;
  readonly district: string | null;
  readonly quotes: readonly { readonly operation: string; readonly quote: string }[];
}

/** What could be veiled, by how its ids begin. */
const veilable =
  /^(person|record|phone|sim|device|vehicle|account|paymentCard|email|onlineHandle|identityDocument|identifier|location)_/;
const own = /^[a-zA-Z]+_~/;

/** Properties that tell nothing of who somebody is. */
const plain = new Set([
  '__typename',
  'id',
  'operation',
  'source',
  'open',
  'row',
  'recordedAt',
  'common',
  'commonTo',
  'labels',
  'damaged',
  'phoneKind',
  'scheme',
  'documentType',
]);

/** What identifiers must have, by one name or another, and would tell by it. */
const identifying = [
  'label',
  'key',
  'number',
  'maskedNumber',
  'registration',
  'handle',
  'platform',
  'address',
  'value',
];

/** The veil of one request, for a viewer without the right IDENTITIES. */
export class PseudonymVeil implements Veil {
  readonly #cursors: Cursors;
  readonly #secret: Uint8Array;
  #learned = new Learned();
  readonly #stored = new Map<string, string>();
  readonly #pseudonyms = new Map<string, Pseudonym>();

  constructor(cursors: Cursors, secret: Uint8Array) {
    this.#cursors = cursors;
    this.#secret = secret;
  }

  async lift(a: Row, look: Look): Promise<Row> {
    const given = new Set<string>();
    each(a, (text) => {
      for (const part of partsOf(text)) if (veilable.test(part)) given.add(part);
    });
    if (given.size === 0) return a;
    const owns = await this.#learn(
      [...given].filter((id) => !own.test(id)),
      look,
    );
    const one = (part: string) => {
      if (!veilable.test(part)) return part;
      if (own.test(part)) return this.storedId(part);
      // Whoever has the stored id has it from elsewhere, and must not learn which pseudonym it belongs to.
      return owns.get(part) ? `${typeOfId(part)}_` : part;
    };
    return changed(a, (text) => eachPart(text, one)) as Row;
  }

  async lower(rows: readonly Row[], look: Look): Promise<Row[]> {
    const found = new Set<string>();
    each(rows, (text) => {
      for (const part of partsOf(text)) if (veilable.test(part)) found.add(part);
    });
    const owns = await this.#learn([...found], look);
    if (![...found].some((id) => owns.get(id))) return [...rows];
    const one = (part: string) => owns.get(part) ?? part;
    return changed(rows, (text) => eachPart(text, one)) as Row[];
  }

  cover(node: Record<string, unknown>): void {
    const pseudonym = this.#pseudonyms.get(String(node.id));
    if (pseudonym === undefined) return;
    const kind = String(node.__typename);
    const thing =
      kind === 'Person' || kind === 'Record' ? '' : `${kind.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()} of `;
    for (const name of Object.keys(node)) {
      if (!plain.has(name) && !name.startsWith('$') && !/^f\d+$/.test(name)) node[name] = null;
    }
    const text = `${thing}${pseudonym.name}`;
    node.name = text;
    if (kind === 'Person') node.protection = pseudonym;
    else if (kind !== 'Record') {
      // Where a kind must have these, the pseudonym stands in their place.
      for (const name of identifying) node[name] = text;
    }
  }

  storedId(id: string): string {
    if (!own.test(id)) return id;
    const known = this.#stored.get(id);
    if (known !== undefined) return known;
    const [stored] = this.#cursors.open('id', id.slice(id.indexOf('~') + 1)) ?? [];
    return typeof stored === 'string' ? stored : id;
  }

  forget(): void {
    // A new one, and nothing taken out: whoever is just being answered holds on to what was learned for them.
    this.#learned = new Learned();
  }

  /** Fields of a request run side by side: what one of them is looking up is not known to the others until it is answered. */
  async #learn(ids: readonly string[], look: Look): Promise<ReadonlyMap<string, string | null>> {
    const { owns, learning } = this.#learned;
    const asked = ids.filter((id) => !own.test(id));
    const unknown = asked.filter((id) => !learning.has(id));
    if (unknown.length > 0) {
      const looked = look({ keys: unknown }).then((rows) => {
        for (const id of unknown) owns.set(id, null);
        for (const row of rows) owns.set(String(row.id), this.#note(row));
      });
      for (const id of unknown) learning.set(id, looked);
    }
    await Promise.all(new Set(asked.map((id) => learning.get(id))));
    return owns;
  }

  /** The viewer's own id for what is veiled. */
  #note(row: Row): string {
    const id = String(row.id);
    const mine = `${id.slice(0, id.indexOf('_'))}_~${this.#cursors.seal('id', [id])}`;
    const operations = row.operations as readonly { id: string; reference: string }[];
    const children = row.children as readonly { id: string; reference: string }[];
    const quotes = [...new Map([...operations, ...children].map((one) => [one.id, one])).values()].map((one) => ({
      operation: one.reference,
      quote: quoteOf(this.#secret, one.id, String(row.person)),
    }));
    this.#stored.set(mine, id);
    this.#pseudonyms.set(mine, {
      name: `Protected person ${quotes[0]?.quote ?? ''}`.trim(),
      ageBand: ageBand(row.birthDate as string | null, new Date()),
      district: typeof row.postcode === 'string' ? districtOf(row.postcode) : null,
      quotes,
    });
    return mine;
  }
}

/** What a veil has learned of ids, as of one state of the graph. */
class Learned {
  /** Of each id that was looked at: the viewer's own for it, or null where it is not veiled. */
  readonly owns = new Map<string, string | null>();
  /** The look-up of each id, done or on its way; one that failed stays so: nothing is shown that was not looked at. */
  readonly learning = new Map<string, Promise<void>>();
}

/** Ids of links are told as type and ends. */
const partsOf = (text: string): readonly string[] => (text.includes('|') ? text.split('|') : [text]);
const eachPart = (text: string, one: (part: string) => string): string => partsOf(text).map(one).join('|');

function each(value: unknown, see: (text: string) => void): void {
  if (typeof value === 'string') see(value);
  else if (Array.isArray(value)) for (const one of value) each(one, see);
  else if (value !== null && typeof value === 'object') for (const one of Object.values(value)) each(one, see);
}

function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => changed(one, change));
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, changed(one, change)]));
}
