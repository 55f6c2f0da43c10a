import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { codeOf, developmentPurposes, usualPurposes } from './audit/purpose.js';
import { type Role, roles } from './auth/viewer.js';

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

/** An address, or a network of them as `10.0.0.0/8`. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address)] ?? 0;
  return more.length === 0 && most > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

/** Keys that decide whose word is taken travel in the clear to this machine alone. */
const isSafe = (address: string): boolean =>
  address.startsWith('https:') || ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(address).hostname);

const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  BASE_PATH: z
    .string()
    .regex(/^(\/[\w.-]+)*\/?$/, 'expected a path such as /toex')
    .default('')
    .transform((path) => path.replace(/\/$/, '')),
  CORS_ORIGINS: list,
  TRUSTED_PROXIES: list.refine(
    (all) => all.every(isNetwork),
    'expected addresses or networks such as 10.0.0.0/8, separated by commas',
  ),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/.+/, 'expected an address such as neo4j://host:7687')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  STORE: z.enum(['auto', 'address', 'container', 'process']).default('auto'),
  NEO4J_IMAGE: z.string().min(1).default('neo4j:5.26-community'),
  NEO4J_HEAP: z
    .string()
    .regex(/^\d+[mg]$/, 'expected a size such as 1g')
    .default('1g'),
  NEO4J_PAGE_CACHE: z
    .string()
    .regex(/^\d+[mg]$/, 'expected a size such as 512m')
    .default('512m'),
  DATA_FOLDER: z.string().min(1).default('.data'),
  IMPORT_FOLDER: z.string().min(1).optional(),
  IMPORT_MEMORY_MB: z.coerce.number().int().min(128).max(65_536).default(1_024),
  SERVER_FOLDER: z.string().min(1).optional(),
  DEADLINE_SECONDS: z.coerce.number().positive().max(600).default(30),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  TIMINGS: z.stringbool().default(false),
  INTROSPECTION: z.stringbool().optional(),
  ALLOWED_DOCUMENTS: z.string().min(1).optional(),
  WEBHOOK_URL: z.url().refine(isSafe, 'expected an address that begins with https://').optional(),
  WEBHOOK_SECRET: z.string().min(16, 'expected 16 characters or more').optional(),
  WASH_WATCH_MINUTES: z.coerce.number().min(1).max(10_080).default(60),
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(0).default(6_000),
  AUTH_ISSUER: z.string().min(1).optional(),
  AUTH_AUDIENCE: z.string().min(1).optional(),
  AUTH_JWKS_URI: z.url().refine(isSafe, 'expected an address that begins with https://').optional(),
  AUDIT: z.stringbool().default(true),
  AUDIT_FOLDER: z.string().min(1).optional(),
  AUDIT_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/, 'expected 32 random bytes in base64, as "openssl rand -base64 32" gives them')
    .optional(),
  PURPOSES: list,
  PURPOSE_REQUIRED: list.pipe(z.array(z.enum([...roles, 'none']))),
  // Not a setting: npm puts it into the environment of what it runs.
  npm_lifecycle_event: z.string().optional(),
});

/** Settings of one process, grouped by concern. */
export interface Config {
  readonly production: boolean;
  /** npm runs this process: where that npm is gone, nobody is left who would end it. */
  readonly startedByNpm: boolean;
  readonly http: {
    readonly host: string;
    readonly port: number;
    readonly basePath: string;
    readonly corsOrigins: readonly string[];
    /** Whose word is taken for the address that a request comes from. */
    readonly trustedProxies: readonly string[];
    /** Whether the schema can be asked for by GraphQL; it is served as SDL in any case. */
    readonly introspection: boolean;
    /** The folder of the documents that are answered, as `.graphql` files; null: all are. */
    readonly allowedDocuments: string | null;
    /** Most requests of one viewer, or of one address without a believable token; 0: no limit. */
    readonly requestsPerMinute: number;
  };
  readonly store: {
    readonly choice: 'auto' | 'address' | 'container' | 'process';
    readonly uri?: string;
    readonly user: string;
    readonly password?: string;
    readonly image: string;
    readonly heap: string;
    readonly pageCache: string;
    readonly dataFolder: string;
    /** Where the server's jars are kept; several data folders may share them. */
    readonly serverFolder?: string;
  };
  /** Below which files may be imported by their path; null: none may. */
  readonly importFolder: string | null;
  /** What one import may hold in memory, in MB. */
  readonly importMemoryMb: number;
  /** Where notices of hits are sent, and what signs them; null: nowhere. */
  readonly webhook: { readonly url: string; readonly secret: string } | null;
  /** How often watched lists are washed again, in milliseconds. */
  readonly washWatchMs: number;
  readonly database: string;
  readonly deadlineMs: number;
  readonly logLevel: string;
  /** Whether answers say, in a `Server-Timing` header, where their time went. */
  readonly timings: boolean;
  readonly audit: {
    /** False in development alone, to measure what it costs. */
    readonly on: boolean;
    readonly folder: string;
    /** Signs the log and seals its values; none in development, where the data folder has one. */
    readonly key?: Uint8Array;
  };
  /** What may be given as a purpose, and the roles that must give one. */
  readonly purposes: { readonly list: readonly string[]; readonly requiredOf: readonly Role[] };
  readonly auth?: { readonly issuer: string; readonly audience: string; readonly jwksUri: string };
}

/**
 * Reads the settings. Pure: the only reader of the environment is whoever passes it in.
 * @throws Error that lists everything that is wrong at once
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const read = environment.safeParse(given);
  const wrong = read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const missing = neededOf(given)
    .filter((name) => given[name] === undefined)
    .map((name) => `${name}: must be set`);
  if (!read.success || missing.length > 0) throw problems([...wrong, ...missing]);
  const values = read.data;
  const production = values.NODE_ENV === 'production';
  if (production && !values.AUDIT) throw problems(['AUDIT: cannot be turned off in production']);
  const { AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience, AUTH_JWKS_URI: jwksUri } = values;
  return {
    production,
    startedByNpm: values.npm_lifecycle_event !== undefined,
    http: {
      ...{ host: values.HOST, port: values.PORT, basePath: values.BASE_PATH, corsOrigins: values.CORS_ORIGINS },
      trustedProxies: values.TRUSTED_PROXIES,
      introspection: values.INTROSPECTION ?? !production,
      allowedDocuments: values.ALLOWED_DOCUMENTS === undefined ? null : resolve(values.ALLOWED_DOCUMENTS),
      requestsPerMinute: values.REQUESTS_PER_MINUTE,
    },
    store: {
      choice: values.STORE,
      ...(values.NEO4J_URI === undefined ? {} : { uri: values.NEO4J_URI }),
      user: values.NEO4J_USER,
      ...(values.NEO4J_PASSWORD === undefined ? {} : { password: values.NEO4J_PASSWORD }),
      image: values.NEO4J_IMAGE,
      heap: values.NEO4J_HEAP,
      pageCache: values.NEO4J_PAGE_CACHE,
      dataFolder: resolve(values.DATA_FOLDER),
      ...(values.SERVER_FOLDER === undefined ? {} : { serverFolder: resolve(values.SERVER_FOLDER) }),
    },
    importFolder: values.IMPORT_FOLDER === undefined ? null : resolve(values.IMPORT_FOLDER),
    importMemoryMb: values.IMPORT_MEMORY_MB,
    webhook:
      values.WEBHOOK_URL === undefined || values.WEBHOOK_SECRET === undefined
        ? null
        : { url: values.WEBHOOK_URL, secret: values.WEBHOOK_SECRET },
    washWatchMs: values.WASH_WATCH_MINUTES * 60_000,
    database: values.NEO4J_DATABASE,
    deadlineMs: values.DEADLINE_SECONDS * 1000,
    logLevel: values.LOG_LEVEL,
    timings: values.TIMINGS,
    audit: {
      on: values.AUDIT,
      folder: resolve(values.AUDIT_FOLDER ?? join(values.DATA_FOLDER, 'audit')),
      ...(values.AUDIT_KEY === undefined ? {} : { key: Buffer.from(values.AUDIT_KEY, 'base64') }),
    },
    purposes: {
      list:
        values.PURPOSES.length > 0
          ? values.PURPOSES.map(codeOf)
          : [...usualPurposes, ...(production ? [] : developmentPurposes)],
      requiredOf: (given.PURPOSE_REQUIRED === undefined
        ? (['analyst', 'safeguarding', 'records'] as const)
        : values.PURPOSE_REQUIRED
      ).filter((role) => role !== 'none'),
    },
    ...(issuer && audience && jwksUri ? { auth: { issuer, audience, jwksUri } } : {}),
  };
}

/** What must be set, by what else is; asked of the settings as given, so that all that is wrong is told at once. */
function neededOf(given: Readonly<Record<string, string | undefined>>): readonly string[] {
  const signed = given.WEBHOOK_URL === undefined ? [] : ['WEBHOOK_SECRET'];
  if (given.NODE_ENV === 'production') {
    return ['NEO4J_URI', 'NEO4J_PASSWORD', 'AUTH_ISSUER', 'AUTH_AUDIENCE', 'AUTH_JWKS_URI', 'AUDIT_KEY', ...signed];
  }
  return [...(given.STORE === 'address' ? ['NEO4J_URI'] : []), ...signed];
}

const problems = (lines: readonly string[]) => new Error(`The settings cannot be used:\n  ${lines.join('\n  ')}`);
