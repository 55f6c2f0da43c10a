import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Audit } from '../audit/audit.js';
import { type AuditEntry, outcomeOf } from '../audit/auditEntry.js';
import { askedWith, auditedDocument } from '../audit/auditedDocument.js';
import type { AuditedRequest } from '../audit/auditedRequest.js';
import { headerText, purposeOf } from '../audit/purpose.js';
import { sealedValues } from '../audit/sealedValues.js';
import type { Context } from '../context.js';
import { auditUnavailable } from '../errors.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Undefined for what is not audited: the page, its files, the schema and health. */
    audited: AuditedRequest | undefined;
  }
}

export interface AuditingOptions {
  readonly audit: Audit | null;
  readonly purposes: readonly string[];
  /** Whether a request is one for data. */
  readonly isAudited: (request: FastifyRequest) => boolean;
}

/** Writes an entry for each request for data. Its answer, whatever it is, leaves once the entry is written. */
export function auditing(app: FastifyInstance, { audit, purposes, isAudited }: AuditingOptions): void {
  app.decorateRequest('audited', undefined);
  app.addHook('onRequest', async (request) => {
    if (!isAudited(request)) return;
    request.audited = {
      began: performance.now(),
      purpose: purposeOf(request.headers, purposes),
      ids: new Set(),
      viewer: null,
      document: null,
      operationName: null,
      values: givenIn(request),
      codes: [],
    };
  });
  if (audit === null) return;
  app.addHook('onSend', async (request, reply, payload) => {
    const { audited } = request;
    if (audited === undefined) return payload;
    // Once: the refusal that is sent in place of an answer is no second request.
    request.audited = undefined;
    try {
      await record(audit, request, reply.statusCode, audited);
      return payload;
    } catch (error) {
      request.log.fatal(error, 'the audit log cannot be written');
      const { message, extensions } = auditUnavailable();
      const { http: _http, ...told } = extensions;
      reply.code(503).removeHeader('content-length').type('application/json; charset=utf-8');
      return JSON.stringify({ errors: [{ message, extensions: told }] });
    }
  });
}

/** What the address of a request says beside its route. */
function givenIn({ query, params }: FastifyRequest): Readonly<Record<string, unknown>> | null {
  const given = Object.entries({ query, params }).filter(([, one]) => Object.keys(one as object).length > 0);
  return given.length === 0 ? null : Object.fromEntries(given);
}

/** Writes an entry for a request, or for one message of a stream. @throws Error when it could not be written */
export const record = (audit: Audit, request: FastifyRequest, status: number, audited: AuditedRequest): Promise<void> =>
  audit.record(
    entryOf(request, status, audited),
    // A text that nobody is known to have sent is not kept: entries name it by nothing.
    audited.viewer === null ? null : (audited.document?.text ?? null),
    sealedValues(audited),
  );

function entryOf(request: FastifyRequest, status: number, audited: AuditedRequest): AuditEntry {
  const codes = audited.codes.length > 0 ? audited.codes : codesOf(status);
  const recipient = headerText(request.headers['x-recipient']);
  const { url: via = '' } = request.routeOptions;
  // A file that is handed in says by its address what it is; of a document that could not be read nothing was done.
  const usual =
    request.method === 'POST' && !via.endsWith('/graphql') && !via.includes('/export/')
      ? 'COLLECTION'
      : via.includes('/wash/')
        ? 'COMBINATION'
        : 'CONSULTATION';
  const kinds = audited.document?.kinds ?? [usual];
  return {
    at: new Date().toISOString(),
    viewer: audited.viewer?.id ?? null,
    roles: audited.viewer?.roles ?? [],
    from: request.ip,
    via: `${request.method} ${via}`,
    purpose: audited.purpose,
    kinds: recipient === null ? kinds : [...new Set([...kinds, 'DISCLOSURE' as const])].sort(),
    recipient,
    operationName: audited.operationName?.slice(0, longestName) ?? null,
    document: null,
    ids: [...audited.ids],
    durationMs: Math.round((performance.now() - audited.began) * 10) / 10,
    ...outcomeOf(codes),
  };
}

/** Most characters of an operation's name. */
const longestName = 200;

/** What plain HTTP says where no code was given: a body that is no JSON, or too large. */
const codesOf = (status: number): readonly string[] =>
  status < 400
    ? []
    : status === 504
      ? ['DEADLINE_EXCEEDED']
      : status >= 500
        ? ['INTERNAL_SERVER_ERROR']
        : [`HTTP_${status}`];

/** Notes what Apollo makes of a request: its document, its values, its errors. */
export const auditedDocuments: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue: { audited } }) {
    if (audited === undefined) return;
    return {
      async didResolveSource({ source, request }) {
        audited.values = { source, variables: request.variables };
      },
      async didResolveOperation({ schema, document, operation, operationName, request }) {
        if (!operation) return;
        const found = auditedDocument(schema, document, operation);
        audited.document = found;
        audited.operationName = operationName;
        audited.values = askedWith(found, operation, request.variables);
      },
      async willSendResponse({ response: { body } }) {
        const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
        if (errors) audited.codes = errors.map(({ extensions }) => String(extensions?.code ?? 'INTERNAL_SERVER_ERROR'));
      },
    };
  },
};
