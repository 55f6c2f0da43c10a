// The least that a server can add to a statement: Node.js's own HTTP server, which runs whatever statement it is sent with
// whatever parameters, for anybody. No GraphQL, no rights, no audit. Started by `bench/floor.mjs` alone.
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { driverClient } from '../load/driverClient.mjs';

const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = process.env;
const driver = driverClient({ uri, user, password, database });
const server = createServer(async (request, response) => {
  response.setHeader('content-type', 'application/json');
  try {
    const { query, variables } = await json(request);
    const [row] = await driver.ask(query, variables);
    response.end(JSON.stringify({ data: row?.answer ?? null }));
  } catch (error) {
    response.writeHead(500).end(JSON.stringify({ errors: [String(error)] }));
  }
});
server.listen(0, '127.0.0.1', () => {
  console.log(`GraphQL   http://127.0.0.1:${server.address().port}/`);
  console.error('Warmed up: it has nothing to prepare.');
});

process.once('SIGTERM', async () => {
  server.closeAllConnections();
  server.close();
  await driver.close();
});
