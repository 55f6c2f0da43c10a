import type { Driver } from 'neo4j-driver';
import { metDeletion } from './databaseErrors.js';
import type { Row } from './graph.js';

/** The database without a viewer: for migrations and bulk loading, never for answering a question. */
export interface Admin {
  /** One statement in a transaction of its own; `a` becomes its one parameter. */
  run(text: string, a?: Row): Promise<Row[]>;
  /** Waits until new indexes can be used. */
  awaitIndexes(): Promise<void>;
}

export function adminOf(driver: Driver, database: string): Admin {
  const once = async (text: string, a: Row): Promise<Row[]> => {
    const session = driver.session({ database });
    try {
      const result = await session.run(text, { a });
      return result.records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  // Two writers may lock each other out, or one deletes what the other looks at: it tries again. All statements here may be
  // repeated.
  const run = async (text: string, a: Row = {}, tries = 5): Promise<Row[]> => {
    try {
      return await once(text, a);
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      if (tries === 0 || typeof code !== 'string') throw error;
      if (!code.startsWith('Neo.TransientError.') && code !== metDeletion) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 200));
      return run(text, a, tries - 1);
    }
  };
  return { run: (text, a) => run(text, a), awaitIndexes: async () => void (await run('CALL db.awaitIndexes(300)')) };
}
