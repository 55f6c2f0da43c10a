import { ImportError } from '../importError.js';
import type { MappingTable } from '../mapping/mappingSchema.js';
import { openTables } from '../reading/openTables.js';
import type { RawTable } from '../reading/row.js';
import { tableLike } from '../turning/findHeader.js';
import { type Reading, readTable } from './readTable.js';

/** Reads a file through its mapping into a version. */
export async function readVersion(reading: Reading): Promise<void> {
  const { mapping, context } = reading;
  const { rules } = context;
  const before7 = { fixedParts: rules < 7, elapsedAsNumber: rules < 7 };
  const sheetForm = { fillsMerged: rules >= 4, asBefore: rules < 6, ...before7 };
  const tables = await openTables(reading.path, mapping.text, sheetForm);
  const taken = new Set<string>();
  const [text] = tables;
  if (text?.name === '' && mapping.tables.length > 1) {
    // Of a workbook that was handed over sheet by sheet, each as a text.
    taken.add(text.name);
    await readTable(text, await tableLike(text, mapping.tables, rules), reading);
  } else {
    for (const table of mapping.tables) {
      const sheet = sheetOf(tables, table, mapping.tables.length, rules);
      if (sheet === null) continue;
      taken.add(sheet.name);
      await readTable(sheet, table, reading);
    }
  }
  for (const { name, hidden } of tables)
    if (!taken.has(name)) reading.report.ignore(name, ...(hidden ? ['which is hidden'] : []));
  if (reading.report.rowsRead === 0)
    throw new ImportError('The file has no rows that the mapping reads: no sheet of it, or nothing below the header.');
}

function sheetOf(
  tables: readonly RawTable[],
  { sheet, optional }: MappingTable,
  wanted: number,
  rules: number,
): RawTable | null {
  const plain = (text: string) => text.trim().toLowerCase();
  const found = sheet && tables.find(({ name }) => sheet.some((one) => plain(one) === plain(name)));
  // The first that whoever opens the workbook sees.
  const first = (rules >= 8 ? tables.find(({ hidden }) => !hidden) : undefined) ?? tables[0];
  const only = sheet === undefined || (tables.length === 1 && wanted === 1) ? first : undefined;
  const table = found ?? only;
  if (table) return table;
  if (optional) return null;
  const names = tables.map(({ name }) => JSON.stringify(name)).join(', ');
  throw new ImportError(
    `The mapping reads the sheet ${sheet?.map((name) => JSON.stringify(name)).join(' or ')}; the file has ${names}.`,
  );
}
