import type { FastifyRequest } from 'fastify';

/** The token of a request; null where its header is none that could hold one. */
export const tokenOf = ({ headers }: Pick<FastifyRequest, 'headers'>): string | null =>
  /^Bearer +([\w.~+/=-]+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
