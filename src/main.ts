import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { Audit } from './audit/audit.js';
import { developmentAuditKey } from './audit/auditKeys.js';
import { developmentKey, developmentTokens } from './auth/developmentTokens.js';
import { verifyWithDevelopmentKey, verifyWithProvider } from './auth/verifyToken.js';
import { GraphBackend } from './backend.js';
import { type Config, readConfig } from './config.js';
import { closeServer } from './http/arrival.js';
import { createServer } from './http/server.js';
import { onStop } from './onStop.js';
import { packageRoot } from './packageRoot.js';
import { resolvers } from './resolvers/resolvers.js';
import { buildSchema } from './schema/buildSchema.js';
import { warmUp } from './warmUp.js';
import { welcome } from './welcome.js';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Starts everything in order, and takes it down in the opposite one. */
async function main(): Promise<void> {
  const options = {
    empty: { type: 'boolean', default: false },
    demo: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ options });
  const config = readConfig(process.env);
  const audit = config.audit.on ? await openAudit(config) : null;
  const backend = new GraphBackend(config, audit, say);
  const { verify, tokens } = await identities(config);
  const app = await createServer(config, buildSchema(join(packageRoot(), 'schema'), resolvers), verify, backend);

  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      say('Stopping...');
      await closeServer(app, config.deadlineMs + 5_000);
      await backend.stop();
      await audit?.close();
    })();
    return stopping;
  };
  onStop(() => void stop().then(() => process.exit(0), fail), config.startedByNpm);
  // The port is taken before the store is started: a port that is not free shows at once, not after half a minute.
  await app.listen({ host: config.http.host, port: config.http.port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Port ${config.http.port} of ${config.http.host} is taken. Stop what uses it, or set PORT to another.`,
    );
  });
  try {
    await backend.start(values);
  } catch (error) {
    if (stopping !== null) return;
    await app.close();
    await backend.stop();
    await audit?.close();
    throw error;
  }
  process.stdout.write(welcome(config, portOf(app) ?? config.http.port, tokens, backend.demonstration()));
  const shared = backend.shared();
  if (shared === null) return;
  await warmUp(app, shared, join(packageRoot(), 'examples', 'queries'));
  say('Warmed up: the database has planned every shipped question.');
}

async function openAudit(config: Config): Promise<Audit> {
  const { folder, key = await developmentAuditKey(config.store.dataFolder) } = config.audit;
  return Audit.open({ folder, key }).catch((error: Error) => {
    throw new Error(`The audit log cannot be opened in ${folder}: ${error.message}`);
  });
}

async function identities(config: Config) {
  if (config.auth) return { verify: verifyWithProvider(config.auth), tokens: null };
  await mkdir(config.store.dataFolder, { recursive: true });
  const key = await developmentKey(config.store.dataFolder);
  return { verify: verifyWithDevelopmentKey(key), tokens: await developmentTokens(config.store.dataFolder, key) };
}

const portOf = (app: FastifyInstance): number | undefined => {
  const address = app.server.address();
  return address !== null && typeof address === 'object' ? address.port : undefined;
};

function fail(error: unknown): never {
  say(`\nCannot go on: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

main().catch(fail);
