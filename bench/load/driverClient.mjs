import neo4j from 'neo4j-driver';

/**
 * Asks the database itself: one statement in a READ transaction, as the API runs its own.
 * @param {import('../servers/subjects.mjs').Address} address
 */
export function driverClient({ uri, user, password, database }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 64,
  });
  return {
    /** @param {string} text @param {Readonly<Record<string, unknown>>} a */
    async ask(text, a) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run(text, { a });
        return records.map((record) => record.toObject());
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}
