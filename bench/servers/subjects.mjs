import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shippedWith } from './shippedWith.mjs';
import { startServer } from './startServer.mjs';

/**
 * @typedef {object} Address
 * @property {string} uri
 * @property {string} user
 * @property {string} password
 * @property {string} database
 */

const root = join(import.meta.dirname, '..', '..');

/**
 * The API as it is shipped, in one process.
 * @param {Address} address
 * @param {Readonly<Record<string, string>>} settings further ones, as its environment names them
 */
export async function startApi(address, settings) {
  const main = join(root, 'dist', 'main.js');
  if (!existsSync(main)) throw new Error('dist/main.js is missing: run "npm run build" first.');
  const AUDIT_FOLDER = mkdtempSync(join(tmpdir(), 'bench-audit-'));
  const audit = { AUDIT_FOLDER, AUDIT_KEY: randomBytes(32).toString('base64') };
  const api = await startServer('The API', [...shippedWith(), main], {
    ...environmentOf(address),
    LOG_LEVEL: 'error',
    ...audit,
    ...settings,
  });
  const stop = async () => {
    await api.stop();
    rmSync(AUDIT_FOLDER, { recursive: true });
  };
  return { ...api, stop };
}

/**
 * `@neo4j/graphql` over the same database, in one process. It is told the same as this API.
 * @param {Address} address
 */
export function startPeer(address) {
  return startServer(
    '@neo4j/graphql',
    [...shippedWith(), join(root, 'bench', 'peer', 'server.mjs')],
    environmentOf(address),
  );
}

/**
 * The least that a server can add to a statement, in one process.
 * @param {Address} address
 */
export function startBare(address) {
  return startServer(
    'The bare server',
    [...shippedWith(), join(root, 'bench', 'servers', 'bareServer.mjs')],
    environmentOf(address),
  );
}

/** @param {Address} address */
function environmentOf({ uri, user, password, database }) {
  return {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    PORT: '0',
    NODE_ENV: 'production',
    REQUESTS_PER_MINUTE: '0',
  };
}
