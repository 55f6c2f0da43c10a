import type { FastifyReply } from 'fastify';
import type { AuditedRequest } from '../audit/auditedRequest.js';

interface Refusal {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly http?: { readonly status?: number } } & Record<
    string,
    unknown
  >;
}

/**
 * The words of the API with a status that plain HTTP understands; what must not happen is told without its cause. The audit log
 * has the code.
 */
export function refuse(error: unknown, reply: FastifyReply): FastifyReply {
  const { message, extensions } = error as Refusal;
  const code = extensions?.code;
  const known = code !== undefined && code !== 'INTERNAL_SERVER_ERROR';
  noteCode(reply.request.audited, error);
  const { http, ...told } = extensions ?? {};
  const status = http?.status ?? plain[code ?? ''] ?? 500;
  if (!known) reply.log.error(error);
  return reply.code(status).send({
    errors: [
      known
        ? { message, extensions: told }
        : { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ],
  });
}

/** Why a request is refused, for the audit log. */
export function noteCode(audited: AuditedRequest | undefined, error: unknown): void {
  const code = (error as Refusal).extensions?.code;
  if (audited && code !== undefined) audited.codes = [code];
}

/** What GraphQL answers with 200, as it stands in the answer. */
const plain: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  DEADLINE_EXCEEDED: 504,
  ANALYSIS_UNAVAILABLE: 501,
  ABANDONED: 503,
};
