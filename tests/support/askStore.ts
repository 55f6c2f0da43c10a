import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

/** What it takes to reach a store with the driver. */
export interface StoreAddress {
  readonly uri: string;
  readonly password: string;
}

/** Runs one statement on a store past everything of ours, and gives its first row's `answer`. */
export async function askStore({ uri, password }: StoreAddress, statement: string): Promise<unknown> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  try {
    return (await driver.executeQuery(statement)).records[0]?.get('answer');
  } finally {
    await driver.close();
  }
}

/** The same, while the store may be away for a moment. */
export async function askStoreUntilAnswered(store: StoreAddress, statement: string): Promise<unknown> {
  while (true) {
    try {
      return await askStore(store, statement);
    } catch (error) {
      if (!isRetriable(error)) throw error;
      await sleep(100);
    }
  }
}

function isRetriable(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.retriable;
}
