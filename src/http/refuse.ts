import type { FastifyReply } from 'fastify';

interface Refusal {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly http?: { readonly status?: number } };
}

/** The words of the API with a status that plain HTTP understands; what must not happen is told without its cause. */
export function refuse(error: unknown, reply: FastifyReply): FastifyReply {
  const { message, extensions } = error as Refusal;
  const code = extensions?.code;
  const known = code !== undefined && code !== 'INTERNAL_SERVER_ERROR';
  const status =
    extensions?.http?.status ?? (code === 'BAD_USER_INPUT' ? 400 : code === 'DEADLINE_EXCEEDED' ? 504 : 500);
  if (!known) reply.log.error(error);
  return reply.code(status).send({
    errors: [
      known
        ? { message, extensions: { code } }
        : { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ],
  });
}
