import type { Context, RunFile } from '../context.js';
import { idsOf } from '../writing/ids.js';
import { newLinkRows } from '../writing/linkGroups.js';

/** States in the name of a decision's operation that two are the same. */
export async function linkSides(
  run: RunFile,
  source: string,
  ids: readonly string[],
  { secret }: Pick<Context, 'secret'>,
): Promise<void> {
  const [from = '', to = ''] = [...ids].sort();
  const id = idsOf(Buffer.from(secret).toString())('Statement', 'SAME_AS', source);
  const properties = { status: 'BELIEVED', gradeRank: 99 };
  await run(
    'writing/newLinks',
    newLinkRows([{ id, type: 'SAME_AS', from, to, source, properties }], { synthetic: null }),
  );
}
