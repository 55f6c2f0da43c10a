import type { Context } from '../context.js';
import type { Row } from '../graph/graph.js';

/** A notice as the API gives it. */
export const noticeOf = (notice: Row): Row => ({ ...notice, at: new Date(String(notice.at)) });

/** The same as it is shown: the audit log has what it is and tells of, whatever an answer calls that. */
export function shownNotice(notice: Row, { saw }: Pick<Context, 'saw'>): Row {
  for (const id of [notice.id, notice.operation, notice.wash]) if (typeof id === 'string') saw(id);
  return notice;
}
