import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { SignJWT } from 'jose';
import { Networks } from '../../src/analysis/measures/networks.js';
import { Audit } from '../../src/audit/audit.js';
import { auditPreparers } from '../../src/audit/auditPreparers.js';
import { development, verifyWithDevelopmentKey } from '../../src/auth/verifyToken.js';
import { checkStore, describeBreach } from '../../src/checking/checkStore.js';
import { readConfig } from '../../src/config.js';
import type { Shared } from '../../src/context.js';
import { Outbox } from '../../src/deconfliction/outbox.js';
import { type Admin, adminOf } from '../../src/graph/admin.js';
import { Composer } from '../../src/graph/composer.js';
import { type Driver, openDriver } from '../../src/graph/driver.js';
import { Library } from '../../src/graph/library.js';
import { Memberships } from '../../src/graph/memberships.js';
import { OldIds } from '../../src/graph/oldIds.js';
import { createServer } from '../../src/http/server.js';
import { Imports } from '../../src/importing/imports.js';
import { ImportFolder } from '../../src/importing/job/importFolder.js';
import { loadTables } from '../../src/loading/loadTables.js';
import type { Tables } from '../../src/loading/tables.js';
import { packageRoot } from '../../src/packageRoot.js';
import { preparers } from '../../src/preparers.js';
import { resolvers } from '../../src/resolvers/resolvers.js';
import { buildSchema } from '../../src/schema/buildSchema.js';
import { Washes } from '../../src/washing/washes.js';
import { idsOf } from '../../src/writing/ids.js';
import { migrate } from '../../src/writing/migrate.js';
import { type GivenGraph, tablesOf } from './tablesOf.js';
import { addressFile } from './testFolder.js';

const database = 'neo4j';
const key = new Uint8Array(32).fill(7);
/** The key of the tests' audit logs. */
export const auditKey = new Uint8Array(32).fill(9);
const root = packageRoot();

/** Everything behind the API, as the tests see it: one for a test file. */
export interface TestApi {
  readonly app: FastifyInstance;
  readonly driver: Driver;
  readonly admin: Admin;
  readonly library: Library;
  readonly composer: Composer;
  readonly shared: Shared;
  readonly imports: Imports;
  readonly washes: Washes;
  /** What was asked, as the audit log has it. */
  readonly audit: Audit;
  /** Names of the statements that ran since the last question. */
  readonly statements: string[];
}

/** Where this test file's imports keep their files, and what went wrong on the way. */
export const importFolder = mkdtempSync(join(tmpdir(), 'imports-'));
export const importProblems: string[] = [];

let opened: Promise<TestApi> | null = null;

/** The API of this test file, over real HTTP handling and a real database. */
export function api(): Promise<TestApi> {
  opened ??= open();
  return opened;
}

async function open(): Promise<TestApi> {
  const address = JSON.parse(readFileSync(addressFile, 'utf8'));
  const driver = openDriver({ ...address, database });
  const library = new Library(join(root, 'cypher'));
  const admin = adminOf(driver, database);
  const { key: secret } = await migrate(admin, library, join(root, 'cypher', 'migrations'), () => {});
  const statements: string[] = [];
  const composer = new Composer(library);
  const files = new ImportFolder(importFolder);
  const washes = new Washes(
    { admin, library, key: secret, folder: files, delivers: true, watchEvery: 3_600_000 },
    (error) => importProblems.push(String(error)),
  );
  const imports = new Imports(
    { admin, library, key: secret, folder: files, inbox: join(importFolder, 'inbox'), washes },
    (error) => importProblems.push(String(error)),
  );
  const folder = mkdtempSync(join(tmpdir(), 'toex-test-audit-'));
  const audit = await Audit.open({ folder, key: auditKey });
  const shared: Shared = {
    driver,
    settings: { database, deadlineMs: 60_000, onStatement: (name) => statements.push(name) },
    composer,
    memberships: new Memberships(),
    oldIds: new OldIds(),
    preparers: { ...preparers, ...auditPreparers(idsOf(secret)) },
    secret: Buffer.from(secret),
    imports,
    washes,
    networks: new Networks(admin, library),
    outbox: new Outbox(admin, library, (error) => importProblems.push(String(error))),
    audit,
  };
  const config = readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
    REQUESTS_PER_MINUTE: '0',
    CORS_ORIGINS: 'https://charts.example',
  });
  await imports.start();
  const backend = { audit, shared: () => shared, waitingFor: async () => null, demonstration: () => false };
  const schema = buildSchema(join(root, 'schema'), resolvers);
  const app = await createServer(config, schema, verifyWithDevelopmentKey(key), backend);
  return { app, driver, admin, library, composer, shared, audit, statements, imports, washes };
}

/**
 * Closes what `api` opened; a test file that uses it calls this at its end. What the file leaves in the store keeps the
 * rules on which visibility stands, whatever it wrote.
 */
export async function closeApi(): Promise<void> {
  const { app, driver, admin, library, audit, imports, washes, shared } = await api();
  try {
    await imports.stop();
    await washes.stop();
    await shared.networks?.stop();
    await shared.outbox?.stop();
    const breaches = await checkStore(admin, library);
    if (breaches.length > 0)
      throw new Error(`Rules of visibility are broken.\n${breaches.map(describeBreach).join('')}`);
  } finally {
    rmSync(importFolder, { recursive: true, force: true });
    await app.close();
    await driver.close();
    await audit.close();
    rmSync(audit.settings.folder, { recursive: true });
  }
}

/** Replaces whatever the store holds by a small graph, written as an import writes it. */
export async function givenGraph(given: GivenGraph, more: Tables = {}): Promise<void> {
  await givenTables(tablesOf(given, more));
}

export async function givenTables(tables: Tables): Promise<void> {
  const { admin, library, washes } = await api();
  // Owners are told after an import has ended: of what is deleted here, nothing could be told.
  await washes.idle();
  await admin.run('MATCH (node) WHERE NOT node:Schema DETACH DELETE node');
  const [state] = await admin.run(library.get('writing/schemaVersion').body);
  await loadTables(admin, library, tables, { key: String(state?.key), synthetic: false, progress: () => {} });
}

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test states the shape that it expects.
  readonly data: any;
  readonly errors?: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions: Record<string, unknown>;
  }[];
  readonly status: number;
  /** The statements that the question ran, by the names of their fragments. */
  readonly statements: readonly string[];
}

/** Asks as somebody: the subject of a token with some roles. */
export function asking(subject: string, ...roles: readonly string[]) {
  return async (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> => {
    const { app, statements } = await api();
    statements.length = 0;
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tokenOf(subject, roles)}`,
        'x-purpose': 'Test',
      },
      payload: JSON.stringify({ query, variables }),
    });
    return { ...response.json(), status: response.statusCode, statements: [...statements] };
  };
}

/** A member of the restricted operations of a test graph, and an analyst who is in none. */
export const member = asking('member', 'analyst', 'safeguarding');
export const outsider = asking('outsider', 'analyst');

export const tokenOf = (subject: string, roles: readonly string[], expires = '5m') =>
  new SignJWT({ roles })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject)
    .setIssuer(development.issuer)
    .setAudience(development.audience)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(key);
