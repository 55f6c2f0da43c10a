import type { Row } from '../graph/graph.js';

/** A notice as the API gives it. */
export const noticeOf = (notice: Row): Row => ({ ...notice, at: new Date(String(notice.at)) });
