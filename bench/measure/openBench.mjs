import { driverClient } from '../load/driverClient.mjs';
import { httpClient } from '../load/httpClient.mjs';
import { startLoader } from '../load/startLoader.mjs';
import { startIdentityProvider } from '../servers/identityProvider.mjs';
import { startApi, startPeer } from '../servers/subjects.mjs';

/**
 * @typedef {object} Bench everything that is up while questions are asked
 * @property {import('../servers/startServer.mjs').Server} api
 * @property {import('../servers/startServer.mjs').Server} peer
 * @property {import('../load/startLoader.mjs').Loader} loader
 * @property {import('../questions/question.mjs').Tools} tools
 * @property {(viewer: string) => Promise<string>} tokenOf
 * @property {() => Promise<void>} stop
 */

/**
 * Opens the graph and starts both servers and the process that asks them.
 * @param {{entities: number, timings: boolean, beside?: typeof startPeer}} options `beside`: what is asked as the peer
 * @param {(step: string) => void} say
 * @returns {Promise<Bench>}
 */
export async function openBench({ entities, timings, beside = startPeer }, say) {
  /** @type {(() => Promise<unknown>)[]} */
  const stops = [];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const address = await openGraph(entities, say);
    stops.push(address.stop);
    say('Starting the API and what it is compared with');
    const { settings, tokenOf, stop: stopProvider } = await startIdentityProvider();
    stops.push(stopProvider);
    const api = await startApi(address, { ...settings, TIMINGS: String(timings) });
    stops.push(api.stop);
    const peer = await beside(address);
    stops.push(peer.stop);
    const loader = startLoader({ address, urls: { api: api.url, peer: peer.url } });
    stops.push(loader.stop);
    const driver = driverClient(address);
    stops.push(driver.close);
    const http = httpClient(api.url, 1);
    stops.push(http.close);
    /** @type {Map<string, Promise<string>>} */
    const tokens = new Map();
    const tokenFor = (viewer) => {
      const token = tokens.get(viewer) ?? tokenOf(viewer);
      tokens.set(viewer, token);
      return token;
    };
    const tools = {
      read: driver.ask,
      operations: async (viewer) => (await driver.ask(memberships, { viewer }))[0].operations,
      ask: async (viewer, query, variables) => http.ask(JSON.stringify({ query, variables }), await tokenFor(viewer)),
    };
    return { api, peer, loader, tools, tokenOf: tokenFor, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const memberships = `MATCH (operation:Operation)
WHERE NOT operation.open AND EXISTS { (operation)<-[:ADMITTED_TO]-(:Member {id: $a.viewer}) }
RETURN collect(operation.id) AS operations`;

/** A graph that runs already, where the environment names one; else a large one of our own. */
async function openGraph(entities, say) {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password, NEO4J_DATABASE } = process.env;
  if (uri) return { uri, user, password, database: NEO4J_DATABASE ?? 'neo4j', stop: async () => {} };
  const { openBenchGraph } = await import('../graph/benchGraph.mjs');
  return openBenchGraph({ entities, say });
}
