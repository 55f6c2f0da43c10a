import { idsOf } from './ids.js';
import type { Run } from './run.js';

/**
 * Whoever states a link knows both of its ends: records for what was linked while two were one and only the other had one, or
 * while another source had one that is gone. Gives those that have one now.
 */
export async function ownRecords(
  run: Run,
  ids: readonly string[],
  { secret }: { readonly secret: Uint8Array },
): Promise<string[]> {
  const missing = await run('writing/statedWithoutRecord', { ids });
  const idOf = idsOf(Buffer.from(secret).toString());
  const rows = missing.map(({ entity, source }) => ({
    ...{ id: idOf('Record', String(source), String(entity), 'link'), entity, source, synthetic: null },
    properties: { gradeRank: 99 },
  }));
  await run('writing/bareRecords', { rows });
  return [...new Set(missing.map(({ entity }) => String(entity)))];
}
