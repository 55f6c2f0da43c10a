import type { Viewer } from '../auth/viewer.js';
import type { AuditedDocument } from './auditedDocument.js';
import type { Purpose } from './purpose.js';

/** What is learned of a request on its way, until it becomes an entry. */
export interface AuditedRequest {
  readonly began: number;
  readonly purpose: Purpose | null;
  /** Ids of the nodes that the answer shows. */
  readonly ids: Set<string>;
  viewer: Viewer | null;
  document: AuditedDocument | null;
  operationName: string | null;
  /** What is sealed: variables and literals, or the text of what could not be read. */
  values: unknown;
  /** Codes of the errors in the answer. */
  codes: readonly string[];
}
