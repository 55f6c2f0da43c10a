import type { DatabaseAddress } from '../../graph/driver.js';
import { ImportError } from '../importError.js';
import type { ImportJob } from './importJob.js';
import { TooSecret } from './readVersion.js';
import type { Progress } from './runImport.js';

/** What a thread is told of the process that it works for. */
export interface ThreadSettings {
  readonly address: DatabaseAddress;
  /** Where the files of `cypher/` lie. */
  readonly library: string;
  /** The store's secret, from which ids are derived. */
  readonly key: string;
  readonly folder: string;
  readonly inbox: string | null;
}

/** What a thread begins with. */
export interface ThreadOrder extends ThreadSettings {
  readonly job: ImportJob;
  /** How far the database had come for the process that began it. */
  readonly bookmarks: readonly string[];
}

/** What a thread says. To what it has come so far it waits for an answer: whether it may go on. */
export type ThreadMessage =
  | { readonly progress: Progress }
  /** A wash whose owners are to be told. */
  | { readonly tell: string }
  | { readonly ended: Record<string, unknown>; readonly progress: Progress; readonly bookmarks: readonly string[] }
  | { readonly failed: SentError };

/** An error on its way from one thread to another, by which its class and its own properties would be lost. */
export interface SentError {
  readonly kind: 'TOO_SECRET' | 'IMPORT' | 'OTHER';
  readonly message: string;
  readonly stack?: string | undefined;
  readonly code?: unknown;
  readonly retriable?: unknown;
}

export function sent(error: unknown): SentError {
  const { message, stack, code, retriable } = error as Error & { code?: unknown; retriable?: unknown };
  const kind = error instanceof TooSecret ? 'TOO_SECRET' : error instanceof ImportError ? 'IMPORT' : 'OTHER';
  return { kind, message, stack, code, retriable };
}

export function received({ kind, message, stack, code, retriable }: SentError): Error {
  if (kind === 'TOO_SECRET') return new TooSecret();
  if (kind === 'IMPORT') return new ImportError(message);
  return Object.assign(new Error(message), { stack, code, retriable });
}
