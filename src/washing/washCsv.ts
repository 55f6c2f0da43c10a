import type { Row } from '../graph/graph.js';
import { csvOf } from '../report/csv.js';
import type { WashHit } from './washLines.js';
import { marking } from './washMarking.js';

const header = [
  ...['marking', 'line', 'text', 'kind', 'label', 'problem', 'disclosure', 'match', 'score', 'entityKind', 'entity'],
  ...['operation', 'grade', 'lastRecordedAt', 'ageDays', 'records', 'new', 'unit', 'post', 'contact', 'more'],
];

/** A row for each hit, and one for each line without; every row carries the marking, as rows are cut out of files. */
export function* washCsv(_job: Row, lines: readonly Row[], isCut: boolean): Iterable<string> {
  yield csvOf([header]);
  for (const line of lines) {
    const { text, kind, label, problem } = line as Record<string, string | null>;
    const start = [marking, Number(line.line), text, kind, label, problem];
    const more = line.cut === true ? 'more would match' : null;
    const hits = line.hits as readonly (WashHit & { readonly isNew?: boolean })[];
    if (hits.length === 0) yield csvOf([[...start, ...Array(14).fill(null), more]]);
    for (const hit of hits) {
      const { contact } = hit;
      yield csvOf([
        [
          ...start,
          ...[hit.disclosure, hit.match, hit.score, hit.kind, hit.label, hit.operationReference, hit.grade],
          ...[hit.lastRecordedAt, hit.ageDays, hit.records, hit.isNew ? 'yes' : 'no'],
          ...[contact?.unit, contact?.post, contact?.contact, more],
        ],
      ]);
    }
  }
  if (isCut) yield csvOf([[marking, null, 'The list has more lines: read the rest through the API.']]);
}
