import type { Row } from '../graph/graph.js';
import { fold, referenceKey } from '../identifiers/fold.js';
import type { Identity } from '../identifiers/identity.js';
import { identityOf, isIdentifierKind } from '../identifiers/identityOf.js';
import { isLocal, localKey } from '../identifiers/localIdentity.js';
import { maskedCards } from '../identifiers/paymentCard.js';
import type { RecordRow } from '../writing/rows.js';
import { type Load, statedOfEntities } from './load.js';
import { type TableRow, textOf } from './readTable.js';

/** Entities, and the records of what sources state about them. Written identifiers are normalised; the writing is kept. */
export async function loadEntities(load: Load): Promise<void> {
  const { writer, idOf } = load;
  const written = new Map<string, string>();
  const cards = new Set<string>();
  const statedIn = operationsOf(load);
  await writer.write(
    'entities',
    load.rows('entities').map((row) => {
      const kind = textOf(row, 'kind');
      const reference = textOf(row, 'ref');
      const anywhere = isIdentifierKind(kind) ? identityOf(kind, textOf(row, 'identifier')) : null;
      const identity = anywhere && isLocal(anywhere) ? within(anywhere, reference, statedIn, load) : anywhere;
      if (identity) written.set(reference, textOf(row, 'identifier'));
      if (kind === 'PaymentCard') cards.add(reference);
      const id = idOf(kind, identity?.key ?? reference);
      load.name('entities', reference, id);
      const known = identity ? { key: identity.key, label: identity.label, ...identity.properties } : {};
      load.state(id, row);
      return { id, kind, properties: load.stored(row, ['ref', 'kind', 'identifier', ...statedOfEntities], known) };
    }),
  );
  const records = load.rows('records').map((row): RecordRow => {
    const reference = textOf(row, 'entity');
    const source = load.id('sources', textOf(row, 'source'));
    const entity = load.id('entities', reference);
    const asWritten = row.asWritten ?? written.get(reference);
    return {
      // A row that has no number is told apart by what it says.
      id: idOf('Record', source, entity, String(row.row ?? JSON.stringify(row))),
      entity,
      source,
      row: typeof row.row === 'number' ? row.row : null,
      properties: load.stored(row, ['entity', 'source'], {
        ...load.statedOf(entity),
        ...(asWritten === undefined
          ? {}
          : { asWritten: cards.has(reference) ? maskedCards(String(asWritten)) : asWritten }),
        ...load.provenance(row),
        ...folded(row),
      }),
    };
  });
  await writer.records(records);
}

/** For each entity the operations whose sources have a record of it. */
function operationsOf(load: Load): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of load.rows('records')) {
    const entity = textOf(row, 'entity');
    const known = found.get(entity) ?? new Set<string>();
    found.set(entity, known.add(load.operationOf(textOf(row, 'source'))));
  }
  return found;
}

/** What is no identifier outside of its operation, as a file import keeps it. */
function within(
  identity: Identity,
  reference: string,
  statedIn: ReturnType<typeof operationsOf>,
  load: Load,
): Identity {
  const [operation, other] = statedIn.get(reference) ?? [];
  if (operation === undefined || other !== undefined) {
    throw new Error(
      `Table "entities", "${reference}": expected records of one operation, as ${identity.label} is known within one alone.`,
    );
  }
  const id = load.id('operations', referenceKey(operation));
  return { ...identity, key: localKey(identity.key, load.idOf('Local', id)) };
}

/** Forms for comparing and sorting. A place without a name is known by its address. */
function folded(row: TableRow): Row {
  const name = row.name ?? row.address;
  return {
    ...(typeof name === 'string' ? { name, foldedName: fold(name) } : {}),
    ...(typeof row.reference === 'string' ? { referenceKey: referenceKey(row.reference) } : {}),
  };
}
