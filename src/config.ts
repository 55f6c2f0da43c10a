import { resolve } from 'node:path';
import { z } from 'zod';

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

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
  SERVER_FOLDER: z.string().min(1).optional(),
  DEADLINE_SECONDS: z.coerce.number().positive().max(600).default(30),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  TIMINGS: z.stringbool().default(false),
  AUTH_ISSUER: z.string().min(1).optional(),
  AUTH_AUDIENCE: z.string().min(1).optional(),
  AUTH_JWKS_URI: z.url().optional(),
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
  readonly database: string;
  readonly deadlineMs: number;
  readonly logLevel: string;
  /** Whether answers say, in a `Server-Timing` header, where their time went. */
  readonly timings: boolean;
  readonly auth?: { readonly issuer: string; readonly audience: string; readonly jwksUri: string };
}

/**
 * Reads the settings. Pure: the only reader of the environment is whoever passes it in.
 * @throws Error that lists everything that is wrong at once
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) {
    throw problems(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const values = read.data;
  const production = values.NODE_ENV === 'production';
  const missing = production
    ? (['NEO4J_URI', 'NEO4J_PASSWORD', 'AUTH_ISSUER', 'AUTH_AUDIENCE', 'AUTH_JWKS_URI'] as const).filter(
        (name) => values[name] === undefined,
      )
    : values.STORE === 'address' && values.NEO4J_URI === undefined
      ? (['NEO4J_URI'] as const)
      : [];
  if (missing.length > 0) throw problems(missing.map((name) => `${name}: must be set`));
  const { AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience, AUTH_JWKS_URI: jwksUri } = values;
  return {
    production,
    startedByNpm: values.npm_lifecycle_event !== undefined,
    http: { host: values.HOST, port: values.PORT, basePath: values.BASE_PATH, corsOrigins: values.CORS_ORIGINS },
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
    database: values.NEO4J_DATABASE,
    deadlineMs: values.DEADLINE_SECONDS * 1000,
    logLevel: values.LOG_LEVEL,
    timings: values.TIMINGS,
    ...(issuer && audience && jwksUri ? { auth: { issuer, audience, jwksUri } } : {}),
  };
}

const problems = (lines: readonly string[]) => new Error(`The settings cannot be used:\n  ${lines.join('\n  ')}`);
