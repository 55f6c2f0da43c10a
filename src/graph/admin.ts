import type { Driver, ManagedTransaction, Session } from 'neo4j-driver';
import { metDeletion } from './databaseErrors.js';
import { sessionOf } from './driver.js';
import type { Row } from './graph.js';

/** The database without a viewer: for migrations and bulk loading, never for answering a question. */
export interface Admin {
  /** One statement in a transaction of its own; `a` becomes its one parameter. */
  run(text: string, a?: Row): Promise<Row[]>;
  /** Several statements in one transaction, of which all is there or nothing; `work` may be repeated as a whole. */
  command<T>(work: (run: Admin['run']) => Promise<T>): Promise<T>;
  /** Waits until new indexes can be used. */
  awaitIndexes(): Promise<void>;
}

export function adminOf(driver: Driver, database: string): Admin {
  const inSession = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    const session = sessionOf(driver, database);
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  };
  const run = (text: string, a: Row = {}) =>
    again(() =>
      inSession(async (session) => (await session.run(text, { a })).records.map((record) => record.toObject())),
    );
  const within =
    (transaction: ManagedTransaction) =>
    async (text: string, a: Row = {}): Promise<Row[]> =>
      (await transaction.run(text, { a })).records.map((record) => record.toObject());
  return {
    run,
    command: (work) =>
      again(() => inSession((session) => session.executeWrite((transaction) => work(within(transaction))))),
    awaitIndexes: async () => void (await run('CALL db.awaitIndexes(300)')),
  };
}

/**
 * Two writers may lock each other out, or one deletes what the other looks at: it tries again. All statements here may be
 * repeated.
 */
async function again<T>(once: () => Promise<T>, tries = 5): Promise<T> {
  try {
    return await once();
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (tries === 0 || typeof code !== 'string') throw error;
    if (!code.startsWith('Neo.TransientError.') && code !== metDeletion) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 200));
    return again(once, tries - 1);
  }
}
