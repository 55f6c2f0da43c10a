import type { Driver } from 'neo4j-driver';
import type { Row } from './graph.js';

/** The database without a viewer: for migrations and bulk loading, never for answering a question. */
export interface Admin {
  /** One statement in a transaction of its own; `a` becomes its one parameter. */
  run(text: string, a?: Row): Promise<Row[]>;
  /** Waits until new indexes can be used. */
  awaitIndexes(): Promise<void>;
}

export function adminOf(driver: Driver, database: string): Admin {
  const run = async (text: string, a: Row = {}): Promise<Row[]> => {
    const session = driver.session({ database });
    try {
      const result = await session.run(text, { a });
      return result.records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  return { run, awaitIndexes: async () => void (await run('CALL db.awaitIndexes(300)')) };
}
