// The peer: @neo4j/graphql over the same database, on the same HTTP server and with the same Apollo Server as the API, in
// a process of its own. Started by the bench; says its address when it can be asked.
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify from 'fastify';
import neo4j from 'neo4j-driver';

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE: database } = process.env;

const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { maxConnectionPoolSize: 64 });
const typeDefs = readFileSync(new URL('typeDefs.graphql', import.meta.url), 'utf8');
// Comparing text is off unless it is asked for; without it no page can be filtered by a range of dates.
const features = { filters: { String: { GTE: true, LT: true } } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();

const app = fastify();
const apollo = new ApolloServer({
  schema,
  introspection: true,
  stopOnTerminationSignals: false,
  plugins: [fastifyApolloDrainPlugin(app)],
});
await apollo.start();
await app.register(fastifyApollo(apollo), {
  path: '/graphql',
  context: async () => ({ sessionConfig: { database } }),
});
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT ?? 0) });
console.log(`GraphQL   http://127.0.0.1:${app.server.address().port}/graphql`);
console.error('Warmed up: it has nothing to prepare.');

const stop = async () => {
  await app.close();
  await driver.close();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
