import type { Context, RunFile } from '../context.js';
import { idsOf } from '../writing/ids.js';

/** Whoever states a link knows both of its ends: records for what was linked while two were one and only the other had one. */
export async function ownRecords(
  run: RunFile,
  ids: readonly string[],
  { secret }: Pick<Context, 'secret'>,
): Promise<void> {
  const missing = await run('writing/statedWithoutRecord', { ids });
  const idOf = idsOf(Buffer.from(secret).toString());
  const rows = missing.map(({ entity, source }) => ({
    ...{ id: idOf('Record', String(source), String(entity), 'link'), entity, source, synthetic: null },
    properties: { gradeRank: 99 },
  }));
  await run('writing/bareRecords', { rows });
}
