import { z } from 'zod';
import { queriesOf } from '../charts/keptQueries.js';
import { placesOf, wholeChartOf } from '../charts/savedChart.js';
import { badInput } from '../errors.js';
import type { Asking } from './answered.js';
import type { Exported } from './exported.js';
import { type FormatName, formats } from './formats.js';
import { listTable } from './listTable.js';
import { exportable } from './mayGoOut.js';
import { networkTables } from './networkTables.js';

const question = z.strictObject({
  field: z.string(),
  // As in a chart, a JSON object in a text; as people write it, the object itself.
  arguments: z
    .union([z.string(), z.record(z.string(), z.unknown())])
    .default({})
    .transform((given) => (typeof given === 'string' ? given : JSON.stringify(given))),
});

const asked = z
  .strictObject({
    format: z.enum(Object.keys(formats) as [FormatName, ...FormatName[]]),
    chart: z.string().optional(),
    queries: z.array(question).min(1).max(20).optional(),
    list: question.optional(),
    materials: z
      .array(z.enum(exportable))
      .min(1)
      .default([...exportable]),
  })
  .refine(({ chart, queries, list }) => [chart, queries, list].filter((one) => one !== undefined).length === 1, {
    message: 'expected one of chart, queries and list',
  });

/** What is exported, and in which format. */
export type ExportOrder = z.infer<typeof asked>;

/** @throws BAD_USER_INPUT that names what is wrong */
export function exportOrder(body: unknown): ExportOrder {
  const read = asked.safeParse(body);
  if (read.success) {
    const { list, format } = read.data;
    if (list && formats[format].network) throw badInput('format', 'csv, json or xlsx for a list', format);
    return read.data;
  }
  const [issue] = read.error.issues;
  throw badInput(issue?.path.join('.') || 'body', 'an export', issue?.message);
}

export interface Handed {
  readonly purpose: string;
  readonly recipient: string;
}

/** Brings together what is exported, under the rights of whoever asks. */
export async function exportOf(
  { chart, queries, list, materials }: ExportOrder,
  { purpose, recipient }: Handed,
  asking: Asking,
): Promise<{ exported: Exported; leftOut: Readonly<Record<string, number>> }> {
  const { context } = asking;
  const kept = chart === undefined ? null : await wholeChartOf(chart, context);
  if (chart !== undefined && kept === null) throw badInput('chart', 'the id of a chart that you may open', chart);
  const gathered = list
    ? await listTable(list, materials, asking)
    : await networkTables(kept ? queriesOf(kept) : (queries ?? []), materials, asking);
  const sure = gathered.markings.length > 0 && gathered.markings.every((one) => one === 'OFFICIAL');
  const about = {
    // Where one source does not say how it is marked, the whole is marked as the highest that is held.
    marking: sure ? 'OFFICIAL' : 'OFFICIAL-SENSITIVE',
    handling: [...new Set(gathered.handling.filter((one): one is string => Boolean(one)))].sort(),
    ...{ purpose, recipient },
    madeBy: context.viewer?.id ?? '',
    madeAt: new Date().toISOString(),
    materials: `${materials.join(', ')}. Sensitive material and what derives from suspicious activity reports is never exported.`,
    cut: gathered.cut,
  };
  const places = kept && new Map(placesOf(kept).map(({ nodeId, x = 0, y = 0 }) => [nodeId, { x, y }]));
  return { exported: { about, tables: gathered.tables, places }, leftOut: gathered.leftOut };
}
