import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';
import { Timings } from '../timings.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Where this request's time goes; undefined unless the process is set to measure it. */
    timings: Timings | undefined;
  }
}

/** Measures each request, and tells the caller in a `Server-Timing` header. Off unless it was asked for. */
export function serverTiming(app: FastifyInstance): void {
  app.decorateRequest('timings', undefined);
  app.addHook('onRequest', async (request) => {
    request.timings = new Timings();
  });
  app.addHook('onSend', async (request, reply) => {
    request.timings?.stop();
    const header = request.timings?.header();
    if (header) reply.header('server-timing', header);
  });
}

/** The stations that Apollo passes. Documents that it has kept are neither parsed nor validated again. */
export const stationTimes: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue: { timings } }) {
    if (timings === undefined) return;
    return {
      async parsingDidStart() {
        const done = timings.start('parse');
        return async () => done();
      },
      async validationDidStart() {
        const done = timings.start('validate');
        return async () => done();
      },
      async executionDidStart() {
        const done = timings.start('execute');
        return { executionDidEnd: async () => done() };
      },
      async willSendResponse() {
        timings.serialising();
      },
    };
  },
};
