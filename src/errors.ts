import { GraphQLError } from 'graphql';

/** Every code a client can meet in `errors[].extensions.code`, with its HTTP status and whether trying again can help. */
export const errorCodes = {
  UNAUTHENTICATED: { status: 401, retryable: false },
  FORBIDDEN: { status: 403, retryable: false },
  BAD_USER_INPUT: { status: 200, retryable: false },
  PURPOSE_REQUIRED: { status: 403, retryable: false },
  TOO_COSTLY: { status: 400, retryable: false },
  DOCUMENT_NOT_ALLOWED: { status: 403, retryable: false },
  TOO_MANY_REQUESTS: { status: 429, retryable: true },
  STORE_UNAVAILABLE: { status: 503, retryable: true },
  IDENTITY_UNAVAILABLE: { status: 503, retryable: true },
  AUDIT_UNAVAILABLE: { status: 503, retryable: true },
  ANALYSIS_UNAVAILABLE: { status: 200, retryable: false },
  DEADLINE_EXCEEDED: { status: 200, retryable: true },
  ABANDONED: { status: 200, retryable: true },
  INTERNAL_SERVER_ERROR: { status: 500, retryable: false },
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** No token came, or one that cannot be believed; `why` never quotes the token. */
export const unauthenticated = (why: string) => coded('UNAUTHENTICATED', why);

/** The viewer's roles lack a right; names the right, never the data. */
export const forbidden = (right: string) =>
  coded('FORBIDDEN', `This needs the right ${right}, which your token does not give.`);

/** Whoever holds this role says why they ask; names the purposes that may be given. */
export const purposeRequired = (purposes: readonly string[]) =>
  coded(
    'PURPOSE_REQUIRED',
    'Say why you ask: a header "x-purpose: <purpose>: <your own words>", and "x-operation: <reference>" where it is for one operation.',
    { allowed: purposes },
  );

/** An argument that cannot be used: which, what was expected, what came; and, where they can be listed, what may come. */
export const badInput = (argument: string, expected: string, came: unknown, allowed?: readonly string[]) =>
  coded('BAD_USER_INPUT', `Argument "${argument}": expected ${expected}, got ${quote(came)}.`, {
    argument,
    ...(allowed === undefined ? {} : { allowed }),
  });

/** A document refused before it is composed, because of its size alone. */
export const tooCostly = (what: string, limit: number, came: number) =>
  coded('TOO_COSTLY', `The document's ${what} is ${came}; the limit is ${limit}. Ask in smaller parts.`, { limit });

/** An operation holds more than one transaction can open or restrict. */
export const tooMuch = (limit: number) =>
  coded('TOO_COSTLY', `The operation holds more than ${limit} records, links and other things. Nothing was changed.`, {
    limit,
  });

/** A part of the network is too great to be measured; a cut part would have other key players than the whole. */
export const tooWide = (what: 'nodes' | 'links', limit: number) =>
  coded('TOO_COSTLY', `This part of the network has more than ${limit} ${what}. Ask about a smaller one.`, { limit });

/** The server answers a list of documents alone, and this is none of them. */
export const documentNotAllowed = (document?: string) =>
  coded(
    'DOCUMENT_NOT_ALLOWED',
    'This server answers only the documents that its operator has allowed.',
    // One that was made here, and that its operator would have to allow.
    document === undefined ? {} : { document },
  );

/** One viewer asked more often than the operator allows. */
export const tooManyRequests = (most: number, seconds: number) =>
  coded('TOO_MANY_REQUESTS', `At most ${most} requests a minute are answered. Try again in ${seconds} s.`);

/** One viewer listens in more places than is allowed. */
export const tooManyStreams = (most: number) =>
  coded('TOO_MANY_REQUESTS', `At most ${most} streams of one viewer are open at a time. Close another first.`);

/** The database does not answer at the moment. Nothing was changed; the same request may be sent again. */
export const storeUnavailable = () =>
  coded('STORE_UNAVAILABLE', 'The database does not answer at the moment. Try again in a few seconds.');

/** The database had no memory left for the statement, beside all others that ran. */
export const storeFull = () =>
  coded('STORE_UNAVAILABLE', 'The database has no memory left for this at the moment. Try again, or ask for less.');

/** What is left of the disk is kept for the database and the audit log. */
export const folderFull = () =>
  coded('STORE_UNAVAILABLE', 'There is no room left for files at the moment. Nothing of this one was kept.');

/** The identity provider's keys could not be fetched, so that no token can be checked. */
export const identityUnavailable = () =>
  coded('IDENTITY_UNAVAILABLE', 'Tokens cannot be checked at the moment. Try again in a few seconds.');

/** What was asked could not be written into the audit log, so that it must not be answered. */
export const auditUnavailable = () =>
  coded('AUDIT_UNAVAILABLE', 'The audit log cannot be written at the moment, and nothing is answered without it.');

/** The database lacks its library for graphs: whole-graph measures cannot be computed, everything else can. */
export const analysisUnavailable = () =>
  coded(
    'ANALYSIS_UNAVAILABLE',
    'The database lacks the Graph Data Science library, which this needs. Ask about operations, a group or nodes instead.',
  );

export const isAnalysisUnavailable = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code === 'ANALYSIS_UNAVAILABLE';

/** The statement ran into the request's deadline and was stopped. */
export const deadlineExceeded = (seconds: number) =>
  coded(
    'DEADLINE_EXCEEDED',
    `The answer was not ready within ${seconds} s and the question was stopped. Ask for less.`,
  );

/** Whether an error says that the time was over. */
export const isDeadline = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code === ('DEADLINE_EXCEEDED' satisfies ErrorCode);

/** What comes of some work; null when the time for it is over. */
export async function unlessLate<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (isDeadline(error)) return null;
    throw error;
  }
}

/** Whoever asked has gone away; the question was stopped. Seen in the log alone. */
export const abandoned = () => coded('ABANDONED', 'Nobody waits for this answer any more: the question was stopped.');

/** What must not happen. The cause is logged under the request's id, never sent. */
export const internal = () =>
  coded('INTERNAL_SERVER_ERROR', 'Something went wrong on our side. It is logged under the request id.');

function coded(code: ErrorCode, message: string, more: Record<string, unknown> = {}): GraphQLError {
  const { status, retryable } = errorCodes[code];
  const http = status === 200 ? {} : { http: { status } };
  return new GraphQLError(message, { extensions: { code, retryable, ...more, ...http } });
}

// An error must not become a way to send back a megabyte, or control characters into a terminal.
function quote(came: unknown): string {
  const text = typeof came === 'string' ? JSON.stringify(came) : (JSON.stringify(came) ?? String(came));
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
