import type { Context } from '../context.js';
import { storeUnavailable } from '../errors.js';
import type { Row } from '../graph/graph.js';
import { noticeOf } from './noticeOf.js';

/**
 * Notices as they are told, as far as the viewer may see each at that moment: memberships and the token are looked at anew
 * for each, and a stream whose token is no longer believed ends.
 */
export async function* heardNotices(context: Context): AsyncGenerator<Row> {
  const { outbox, signal } = context;
  if (outbox === null) throw storeUnavailable();
  for await (const ids of outbox.listen(signal)) {
    const now = await context.renewed();
    if (now === null) return;
    const { notices } = await now.ask('deconfliction/notices', { ids, since: null, first: ids.length, after: null });
    yield* (notices as Row[]).map(noticeOf);
  }
}
