import { setMaxListeners } from 'node:events';
import { ApolloServer, type ApolloServerPlugin, type GraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type GraphQLFormattedError, type GraphQLSchema, printSchema } from 'graphql';
import helmet from 'helmet';
import type { Audit } from '../audit/audit.js';
import type { VerifyToken } from '../auth/verifyToken.js';
import type { Config } from '../config.js';
import { type Context, contextOf, type Shared } from '../context.js';
import { storeUnavailable } from '../errors.js';
import { playground, sendImportPage, sendPlayground } from '../playground.js';
import { allowedDocuments } from '../plugins/allowedDocuments.js';
import { documentLimits } from '../plugins/documentLimits.js';
import { formatErrors } from '../plugins/formatErrors.js';
import { limitArrival } from './arrival.js';
import { auditedDocuments, auditing } from './auditing.js';
import { compiledExecution } from './compiledExecution.js';
import { exports } from './exports.js';
import { importFiles } from './importFiles.js';
import { inWordsOfTheApi } from './inWordsOfTheApi.js';
import { notThere, processLog } from './processLog.js';
import { limitRate } from './rateLimit.js';
import { noteCode } from './refuse.js';
import { refuseDeep } from './refuseDeep.js';
import { report } from './report.js';
import { serverTiming, stationTimes } from './serverTiming.js';
import { streams } from './streams.js';
import { viewerOf, viewerStill } from './viewerOf.js';
import { washReports } from './washReports.js';

/** What the server needs of the rest: all of it may still be on its way when the server starts to listen. */
export interface Backend {
  /** Null until the store can be asked. */
  shared(): Shared | null;
  /** The step that is being waited for, or null when everything works. */
  waitingFor(): Promise<string | null>;
  readonly demonstration: () => boolean;
  /** Null where nothing is audited: in development alone. */
  readonly audit: Audit | null;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Asks from within the process, as a request would; gives the first error, if any. */
    ask(request: GraphQLRequest, context: Context): Promise<GraphQLFormattedError | null>;
  }
}

/** Longest request body. Documents are small; files go another way. */
const bodyLimit = 1_000_000;

/** What pages of other origins may read of an answer's headers: how a file is called and marked, and what it leaves out. */
const shownElsewhere = ['content-disposition', 'x-marking', 'x-left-out', 'retry-after'] as const;

/** The HTTP side: GraphQL, playground, SDL and health under one address. Does no I/O until it is told to listen. */
export async function createServer(
  config: Config,
  schema: GraphQLSchema,
  verify: VerifyToken,
  backend: Backend,
  plugins: readonly ApolloServerPlugin<Context>[] = [],
): Promise<FastifyInstance> {
  const app = fastify({
    logger: processLog(config.logLevel),
    bodyLimit,
    routerOptions: { ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
    trustProxy: config.http.trustedProxies.length > 0 ? [...config.http.trustedProxies] : false,
  });
  const path = `${config.http.basePath}/graphql`;
  const { allowedDocuments: folder } = config.http;
  const allowed = folder === null ? null : allowedDocuments(folder);
  const apollo = new ApolloServer<Context>({
    gateway: compiledExecution(schema),
    introspection: config.http.introspection,
    // A document that misses a name is not told which names are near.
    hideSchemaDetailsFromClientErrors: config.production,
    ...(allowed && { persistedQueries: allowed.persistedQueries }),
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 10_000 },
    ...formatErrors(app.log),
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ...(allowed ? [allowed.plugin] : []),
      documentLimits,
      stationTimes,
      auditedDocuments,
      ...plugins,
    ],
  });
  app.setErrorHandler(inWordsOfTheApi);
  app.setNotFoundHandler(notThere);
  await apollo.start();
  app.decorate('ask', async (request, contextValue) => {
    const { body } = await apollo.executeOperation(request, { contextValue });
    return body.kind === 'single' ? (body.singleResult.errors?.[0] ?? null) : null;
  });
  limitArrival(app);
  if (config.timings) serverTiming(app);
  const isPage = (request: FastifyRequest) =>
    request.method === 'GET' &&
    request.routeOptions.url === path &&
    request.headers.accept?.includes('text/html') === true;
  auditing(app, {
    audit: backend.audit,
    purposes: config.purposes.list,
    isAudited: (request) => {
      const { url = '' } = request.routeOptions;
      const others = ['report', 'import', 'wash', 'export'].map((place) => `${config.http.basePath}/${place}/`);
      return (
        ((url === path || url === `${path}/stream`) && !isPage(request)) ||
        others.some((place) => url.startsWith(place))
      );
    },
  });
  const sdl = printSchema(schema);
  // Made once: what the usual plugin does for each request takes longer than GraphQL itself.
  const protect = helmet({ contentSecurityPolicy: { directives: { defaultSrc: ["'none'"] } } });
  app.addHook('onRequest', (request, reply, done) => protect(request.raw, reply.raw, () => done()));
  if (config.http.corsOrigins.length > 0) {
    const origin = [...config.http.corsOrigins];
    await app.register(cors, { origin, methods: ['GET', 'POST'], exposedHeaders: [...shownElsewhere], maxAge: 600 });
  }
  await limitRate(app, config.http.requestsPerMinute, config.http.basePath, verify);
  await app.register(
    playground({ basePath: config.http.basePath, endpoint: path, demonstration: backend.demonstration }),
  );

  app.addHook('preHandler', refuseDeep);
  app.addHook('preHandler', async (request, reply) => {
    return isPage(request) ? sendPlayground(request, reply) : undefined;
  });
  const context = async (request: FastifyRequest, reply: FastifyReply) => {
    const { audited, timings } = request;
    const noted = <E>(error: E): E => {
      noteCode(audited, error);
      return error;
    };
    const shared = backend.shared();
    if (shared === null) throw noted(storeUnavailable());
    const signal = abandonedSignal(reply);
    const viewer = await viewerOf(request, verify).catch((error) => {
      throw noted(error);
    });
    if (audited) audited.viewer = viewer;
    if (viewer !== null) shared.washes?.owners.note(viewer);
    const needsPurpose = viewer?.roles.some((role) => config.purposes.requiredOf.includes(role)) === true;
    const missingPurpose = needsPurpose && audited?.purpose === null ? config.purposes.list : null;
    const asking = { viewer, missingPurpose };
    const renewed = async () => {
      const still = await viewerStill(request, verify, signal);
      return still === null || signal.aborted ? null : contextOf(shared, { ...asking, viewer: still, signal });
    };
    return contextOf(shared, { ...asking, signal, timings, audited, renewed, afterAnswer: afterAnswer(reply) });
  };
  await app.register(fastifyApollo(apollo), { path, method: ['GET', 'POST'], context });
  await app.register(importFiles({ basePath: config.http.basePath, contextOf: context }));
  await app.register(report({ basePath: config.http.basePath, schema, contextOf: context }));
  await app.register(
    streams({ path, schema, contextOf: context, audit: backend.audit, allows: allowed?.allows ?? null }),
  );
  await app.register(washReports({ basePath: config.http.basePath, contextOf: context }));
  await app.register(
    exports({ basePath: config.http.basePath, schema, contextOf: context, allows: allowed?.allowsMade ?? null }),
  );
  app.get(`${config.http.basePath}/schema.graphql`, async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(sdl),
  );
  app.get(`${config.http.basePath}/import`, sendImportPage);
  app.get(`${config.http.basePath}/health`, async () => ({ status: 'ok' }));
  app.get(`${config.http.basePath}/ready`, async (_request, reply) => {
    const waitingFor = await backend.waitingFor();
    return waitingFor === null ? { status: 'ready' } : reply.code(503).send({ status: 'waiting', waitingFor });
  });
  return app;
}

/** What is to be done once the answer has left, or whoever asked has gone away. */
const afterAnswer =
  (reply: FastifyReply) =>
  (work: () => void): void => {
    reply.raw.once('close', work);
  };

/** Aborted when the connection closes before the answer has been sent. */
function abandonedSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  // Every statement that runs listens, and more than ten may run at once.
  setMaxListeners(0, controller.signal);
  reply.raw.once('close', () => {
    if (!reply.raw.writableEnded) controller.abort();
  });
  return controller.signal;
}
