import { referenceKey } from '../identifiers/fold.js';
import type { Load } from './load.js';
import { textOf } from './readTable.js';

/** Until when a version counts that nothing has superseded. */
const current = '9999-12-31T23:59:59Z';

/** The programme's facts: one table per kind, `fact.Tasking` and so on. */
export async function loadProgramme(load: Load): Promise<void> {
  for (const table of Object.keys(load.tables)
    .filter((name) => name.startsWith('fact.'))
    .sort()) {
    const kind = table.slice('fact.'.length);
    const facts = load.rows(table).map((row) => ({
      id: load.idOf(kind, textOf(row, 'ref')),
      kind,
      operation: row.operation === undefined ? null : load.id('operations', referenceKey(textOf(row, 'operation'))),
      concerns: listOf(row.concerns).map((reference) => load.id('entities', reference)),
      properties: load.stored(row, ['ref', 'operation', 'concerns'], {
        supersededAt: row.supersededAt ?? current,
      }),
    }));
    await load.writer.facts('facts', facts);
    const ids = facts.map(({ id }) => ({ id }));
    await load.writer.write('tallyTerms', ids);
    await load.writer.write('tallies', ids);
  }
}

const listOf = (cell: unknown): readonly string[] => (Array.isArray(cell) ? cell : []);
