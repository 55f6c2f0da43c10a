import type { Load } from './load.js';
import { linkRow, writeLinks } from './loadLinks.js';
import { contactsOf, packCommunications } from './packCommunications.js';
import { paymentsOf } from './paymentsOf.js';
import { type TableRow, textOf } from './readTable.js';

/** Events with who took part, and the links that sum them up: who contacted and who paid whom. */
export async function loadEvents(load: Load): Promise<void> {
  const { writer, idOf } = load;
  const rows = new Map<string, TableRow>();
  const events = load.rows('events').map((row) => {
    const kind = textOf(row, 'kind');
    const reference = textOf(row, 'ref');
    const source = load.id('sources', textOf(row, 'source'));
    const id = idOf(kind, source, reference);
    load.name('events', reference, id);
    rows.set(reference, row);
    return { id, kind, source, properties: load.stored(row, ['ref', 'kind', 'source']) };
  });
  const eventOf = (participant: TableRow): TableRow => {
    const reference = textOf(participant, 'event');
    load.id('events', reference);
    return rows.get(reference) ?? {};
  };
  const involved = load.rows('participants').map((row) => {
    const { source, row: line, at, until } = eventOf(row);
    const seen = at === undefined ? {} : { firstSeen: at, lastSeen: until ?? at };
    const entity = load.id('entities', textOf(row, 'entity'));
    return linkRow(
      load,
      { ...row, source, row: line },
      'INVOLVED_IN',
      entity,
      load.id('events', textOf(row, 'event')),
      seen,
    );
  });
  const packed = packCommunications(load.rows('communications'), (reference) => load.id('entities', reference));
  const communications = packed.map(({ source, first, second, properties }) => ({
    id: idOf('Communication', load.id('sources', source), first, second),
    kind: 'Communication',
    source: load.id('sources', source),
    properties: load.stored({}, [], properties),
  }));
  const parties = packed.flatMap(({ source, first, second, properties }, index) => {
    const seen = { firstSeen: properties.at, lastSeen: properties.until, count: properties.count };
    const event = communications[index]?.id ?? '';
    return [first, second].map((phone) => linkRow(load, { source, role: 'PARTY' }, 'INVOLVED_IN', phone, event, seen));
  });
  const contacts = contactsOf(packed, (source) => load.operationOf(source)).map(({ source, from, to, ...seen }) =>
    linkRow(load, { source }, 'CONTACTED', from, to, seen),
  );
  const payments = paymentsOf(load.rows('participants'), eventOf, (source) => load.operationOf(source)).map(
    ({ source, payer, payee, ...seen }) =>
      linkRow(load, { source }, 'PAID', load.id('entities', payer), load.id('entities', payee), seen),
  );
  await writer.events([...events, ...communications]);
  await writeLinks(load, [...involved, ...parties, ...contacts, ...payments]);
}
