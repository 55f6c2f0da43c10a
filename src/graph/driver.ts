import neo4j, { type BookmarkManager, type Driver, type Session, type SessionMode } from 'neo4j-driver';

export type { BookmarkManager, Driver };

export interface DatabaseAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** The oldest server that has everything the statements use (dynamic types, COLLECT, quantified paths). */
const oldest = [5, 26] as const;

/** One driver for the process. It connects when first used, and again by itself whenever the server was away. */
export function openDriver(address: DatabaseAddress): Driver {
  return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxConnectionPoolSize: 64,
    // An embedded server that was restarted leaves dead connections behind: test those that rested a while.
    connectionLivenessCheckTimeout: 10_000,
    userAgent: 'toex-graph',
  });
}

/**
 * A session that sees what any session of this process has written before it, whichever member of a cluster answers. What
 * another process wrote may be a moment behind there.
 */
export const sessionOf = (
  driver: Driver,
  database: string,
  defaultAccessMode: SessionMode = neo4j.session.WRITE,
): Session => driver.session({ database, defaultAccessMode, bookmarkManager: bookmarksOf(driver) });

const bookmarks = new WeakMap<Driver, BookmarkManager>();

/** How far the database had come when it last answered this process; it ends with its driver. */
export function bookmarksOf(driver: Driver): BookmarkManager {
  const known = bookmarks.get(driver) ?? neo4j.bookmarkManager();
  bookmarks.set(driver, known);
  return known;
}

/**
 * Waits until the server answers, and refuses one that cannot serve us; the message is for the operator.
 * @throws Error that says what was expected and what came
 */
export async function verifyServer(driver: Driver, address: DatabaseAddress, waitMs: number): Promise<void> {
  const end = Date.now() + waitMs;
  for (;;) {
    try {
      const info = await driver.getServerInfo({ database: address.database });
      const version = /\/(\d+)\.(\d+)/.exec(info.agent ?? '');
      const [major, minor] = [Number(version?.[1] ?? 0), Number(version?.[2] ?? 0)];
      if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
      throw new Error(`Neo4j at ${address.uri} is ${info.agent}; this needs ${oldest.join('.')} or later.`);
    } catch (error) {
      const code = error instanceof neo4j.Neo4jError ? error.code : '';
      if (code.startsWith('Neo.ClientError.Security')) {
        throw new Error(`Neo4j at ${address.uri} refused user "${address.user}": wrong password? Set NEO4J_PASSWORD.`);
      }
      if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
        throw new Error(`Neo4j at ${address.uri} has no database "${address.database}". Set NEO4J_DATABASE.`);
      }
      if (!(error instanceof neo4j.Neo4jError)) throw error;
      if (Date.now() > end) throw new Error(`Neo4j at ${address.uri} does not answer (${code}). Is the address right?`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
