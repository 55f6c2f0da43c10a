import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether its body is a file, which takes as long as it takes while more of it comes. */
    takesFiles?: boolean;
  }
}

/** How long a body may take to come, and how long one that is a file may pause, in milliseconds. */
const longest = 60_000;

/**
 * Ends requests that do not come to their end: each holds a connection, and a clean stop waits for it. The server's own limit
 * of time is one for all, files among them.
 */
export function limitArrival(app: FastifyInstance, limit = longest): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (hasBody(request)) watch(request, reply.raw, limit);
    done();
  });
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

function watch({ raw, routeOptions }: FastifyRequest, answer: NodeJS.EventEmitter, limit: number): void {
  let had = raw.socket.bytesRead;
  const timer = setInterval(() => {
    const has = raw.socket.bytesRead;
    if (routeOptions.config?.takesFiles !== true || has === had) raw.destroy();
    had = has;
  }, limit);
  timer.unref();
  const arrived = () => clearInterval(timer);
  raw.once('end', arrived).once('close', arrived);
  answer.once('close', arrived);
}

/** Takes no more requests, and waits for those that are being answered; what is still open after so long is cut off. */
export async function closeServer(app: FastifyInstance, within: number): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), within);
  try {
    await app.close();
  } finally {
    clearTimeout(timer);
  }
}
