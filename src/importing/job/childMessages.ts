import { loggedText } from '../../graph/databaseErrors.js';
import type { DatabaseAddress } from '../../graph/driver.js';
import { ImportError } from '../importError.js';
import type { ImportJob } from './importJob.js';
import type { Progress } from './runImport.js';
import { TooSecret } from './tooSecret.js';

/** What a child is told of the process that it works for. */
export interface ChildSettings {
  readonly address: DatabaseAddress;
  /** Where the files of `cypher/` lie. */
  readonly library: string;
  /** The store's secret, from which ids are derived. */
  readonly key: string;
  readonly folder: string;
  readonly inbox: string | null;
}

/** What a child begins with, and is told nowhere but here: arguments and environments can be looked at. */
export interface ChildOrder extends ChildSettings {
  readonly job: ImportJob;
  /** How far the database had come for the process that began it. */
  readonly bookmarks: readonly string[];
}

/** What a child says. To how far it has come it waits for an answer: whether it may go on. */
export type ChildMessage =
  | { readonly progress: Progress }
  /** A wash whose owners are to be told. */
  | { readonly tell: string }
  | { readonly ended: Record<string, unknown>; readonly progress: Progress; readonly bookmarks: readonly string[] }
  | { readonly failed: SentError };

/** What a child is told: first what it is to do, then whether it may go on. */
export type ChildAnswer = { readonly order: ChildOrder } | { readonly mayGoOn: boolean };

/** An error on its way from one process to another, by which its class would be lost, and with it what a log may say of it. */
export interface SentError {
  readonly kind: 'TOO_SECRET' | 'IMPORT' | 'OTHER';
  readonly message: string;
  readonly code?: unknown;
  readonly retriable?: unknown;
}

export function sent(error: unknown): SentError {
  if (error instanceof TooSecret) return { kind: 'TOO_SECRET', message: '' };
  if (error instanceof ImportError) return { kind: 'IMPORT', message: error.message };
  const { code, retriable } = error as { code?: unknown; retriable?: unknown };
  return { kind: 'OTHER', message: loggedText(error), code, retriable };
}

export function received({ kind, message, code, retriable }: SentError): Error {
  if (kind === 'TOO_SECRET') return new TooSecret();
  if (kind === 'IMPORT') return new ImportError(message);
  const error = Object.assign(new Error(message), { code, retriable });
  // What a log says of it was decided where it was made.
  error.stack = message;
  return error;
}
