import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  subscribe,
  validate,
} from 'graphql';
import { createHandler } from 'graphql-sse';
import type { Audit } from '../audit/audit.js';
import { askedWith, auditedDocument } from '../audit/auditedDocument.js';
import type { AuditedRequest } from '../audit/auditedRequest.js';
import type { Context } from '../context.js';
import { badInput, documentNotAllowed, internal, tooManyStreams } from '../errors.js';
import { aliased } from '../graph/fieldResolver.js';
import { limitDocument } from '../plugins/documentLimits.js';
import { record } from './auditing.js';

export interface StreamOptions {
  readonly path: string;
  readonly schema: GraphQLSchema;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
  readonly audit: Audit | null;
  /** Whether a document may be asked; null: all may. */
  readonly allows: ((source: string) => boolean) | null;
}

/** Streams that one viewer may have open at a time. */
const mostOfOne = 10;

interface Asked {
  readonly query: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/**
 * Subscriptions as server-sent events at `POST /graphql/stream`: one request is one stream. Apollo's rules do not stand
 * before it, so the same ones are asked here, and only subscriptions are answered. That a stream was opened, and each of its
 * messages, is written into the audit log before it leaves.
 */
export const streams =
  ({ path, schema, contextOf, audit, allows }: StreamOptions) =>
  async (app: FastifyInstance) => {
    const open = new Map<string, number>();
    const ends = new Set<AbortController>();
    app.addHook('preClose', async () => {
      for (const end of ends) end.abort();
    });
    app.post(`${path}/stream`, async (request, reply) => {
      const context = await contextOf(request, reply);
      const { id } = context.demand('READ');
      const { audited } = request;
      // What is refused is sealed as it came.
      if (audited) audited.values = { asked: request.body };
      const asked = askedOf(request.body, schema, allows);
      if (audited) noteAsked(audited, asked, schema);
      if ((open.get(id) ?? 0) >= mostOfOne) throw tooManyStreams(mostOfOne);
      open.set(id, (open.get(id) ?? 0) + 1);
      const end = new AbortController();
      ends.add(end);
      const noted = async () => {
        if (audit && audited) await record(audit, request, 200, audited);
      };
      const write = async (result: ExecutionResult) => {
        const told = result.errors ? { errors: result.errors.map(known) } : { data: result.data };
        if (audited) audited.codes = told.errors?.map(({ extensions }) => String(extensions.code)) ?? [];
        await noted();
        // What this message showed; the next is made only now.
        audited?.ids.clear();
        return told;
      };
      // Signals of the answer's end and of the server's are one.
      context.signal.addEventListener('abort', () => end.abort());
      const handler = createHandler<FastifyRequest, unknown, never>({
        authenticate: () => null,
        onSubscribe: async () => {
          await noted();
          return subscribe({
            schema,
            fieldResolver: aliased,
            document: asked.document,
            variableValues: asked.variables,
            operationName: asked.operationName,
            contextValue: { ...context, signal: end.signal },
          }) as never;
        },
        onNext: (_context, _request, result) => write(result as ExecutionResult) as never,
      });
      try {
        const [body, init] = await handler(requestOf(request));
        if (body === null || typeof body === 'string')
          return reply
            .code(init.status)
            .headers(init.headers ?? {})
            .send(body ?? undefined);
        reply.hijack();
        await sent(body, init, reply, end).catch((error) => request.log.error(error, 'a stream broke off'));
        reply.raw.end();
        return reply;
      } finally {
        end.abort();
        ends.delete(end);
        open.set(id, (open.get(id) ?? 1) - 1);
        if (open.get(id) === 0) open.delete(id);
      }
    });
  };

/** @throws BAD_USER_INPUT, TOO_COSTLY or DOCUMENT_NOT_ALLOWED for anything but one subscription within the limits */
function askedOf(body: unknown, schema: GraphQLSchema, allows: StreamOptions['allows']): Asked {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string') throw badInput('query', 'a document with a subscription', query);
  if (allows !== null && !allows(query)) throw documentNotAllowed();
  const named = typeof operationName === 'string' ? operationName : null;
  const given = typeof variables === 'object' && variables !== null ? (variables as Record<string, unknown>) : {};
  const document = parsed(query);
  const [problem] = validate(schema, document, undefined, { maxErrors: 1 });
  if (problem) throw badInput('query', 'a document that fits the schema', 'another');
  const operation = getOperationAST(document, named);
  if (operation?.operation !== 'subscription')
    throw badInput('query', 'one subscription', operation?.operation ?? 'none');
  limitDocument(schema, document, operation, given);
  return { query, document, variables: given, operationName: named };
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: 10_000 });
  } catch {
    throw badInput('query', 'a document that can be read', 'another');
  }
}

function noteAsked(
  audited: AuditedRequest,
  { document, variables, operationName }: Asked,
  schema: GraphQLSchema,
): void {
  const operation = getOperationAST(document, operationName);
  if (!operation) return;
  const found = auditedDocument(schema, document, operation);
  audited.document = found;
  audited.operationName = operationName;
  audited.values = askedWith(found, operation, variables);
}

/** Only our own words leave; what must not happen is told without its cause. */
function known(error: GraphQLError): { message: string; extensions: Record<string, unknown> } {
  const cause = error.originalError ?? error;
  const { message, extensions } = cause instanceof GraphQLError && cause.extensions.code ? cause : internal();
  const { http: _http, ...told } = extensions;
  return { message, extensions: told };
}

const requestOf = (request: FastifyRequest) => ({
  method: request.method,
  url: request.url,
  headers: { get: (name: string) => String(request.headers[name] ?? '') || null },
  body: request.body as Record<string, unknown>,
  raw: request,
  context: undefined,
});

type Answer = Awaited<ReturnType<ReturnType<typeof createHandler>>>;
type Stream = Exclude<Answer[0], string | null>;

/** Writes a stream as it comes, waiting for whoever reads it slowly. */
async function sent(body: Stream, init: Answer[1], reply: FastifyReply, end: AbortController): Promise<void> {
  const { raw } = reply;
  raw.writeHead(init.status, init.statusText, {
    // Fastify no longer sends what was set before: which pages of other origins may read the stream.
    ...(reply.getHeaders() as OutgoingHttpHeaders),
    ...init.headers,
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  end.signal.addEventListener('abort', () => void body.return(undefined));
  for await (const piece of body) {
    if (raw.destroyed || end.signal.aborted) return;
    if (!raw.write(piece)) {
      await new Promise<void>((resolve) => {
        raw.once('drain', resolve);
        raw.once('close', resolve);
      });
    }
  }
}
