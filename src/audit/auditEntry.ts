import type { Purpose } from './purpose.js';

/** What a request did with data, in the words of the law on logging. */
export const auditKinds = ['COLLECTION', 'ALTERATION', 'CONSULTATION', 'DISCLOSURE', 'COMBINATION', 'ERASURE'] as const;
export type AuditKind = (typeof auditKinds)[number];

/** How a request ended. */
export const auditOutcomes = ['ANSWERED', 'REFUSED', 'FAILED', 'ABANDONED', 'TIMED_OUT'] as const;
export type AuditOutcome = (typeof auditOutcomes)[number];

/** One request, as its line tells it. What names people or numbers is sealed and stands apart. */
export interface AuditEntry {
  readonly at: string;
  /** The subject of the token; null where none was believed. */
  readonly viewer: string | null;
  readonly roles: readonly string[];
  /** The network address that asked. */
  readonly from: string;
  /** How it came: the method and path that were asked. */
  readonly via: string;
  readonly purpose: Purpose | null;
  readonly kinds: readonly AuditKind[];
  /** To whom the answer goes, where the request said so. */
  readonly recipient: string | null;
  readonly operationName: string | null;
  /** The hash under which the chain holds the document's text without its literals; null where there was no document. */
  readonly document: string | null;
  /** Ids of what the answer shows. */
  readonly ids: readonly string[];
  readonly durationMs: number;
  readonly outcome: AuditOutcome;
  /** The code of the error that decided the outcome; null where all was answered. */
  readonly code: string | null;
}

/** Codes that speak of the request, not of a failure of ours. */
const failures: Readonly<Record<string, AuditOutcome>> = {
  ABANDONED: 'ABANDONED',
  DEADLINE_EXCEEDED: 'TIMED_OUT',
  INTERNAL_SERVER_ERROR: 'FAILED',
  STORE_UNAVAILABLE: 'FAILED',
  IDENTITY_UNAVAILABLE: 'FAILED',
};

/** The outcome that a list of error codes amounts to: what went wrong on our side outweighs a refusal. */
export function outcomeOf(codes: readonly string[]): { readonly outcome: AuditOutcome; readonly code: string | null } {
  const [first] = codes;
  if (first === undefined) return { outcome: 'ANSWERED', code: null };
  const failed = codes.find((code) => failures[code] !== undefined) ?? first;
  return { outcome: failures[failed] ?? 'REFUSED', code: failed };
}
