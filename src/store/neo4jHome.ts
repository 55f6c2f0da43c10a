import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './runCommand.js';
import { StoreError } from './storeError.js';

export interface Neo4jHome {
  /** Holds conf, data and logs. */
  readonly folder: string;
  readonly serverFolder: string;
  readonly java: string;
  readonly pageCache?: string | undefined;
  readonly further?: Readonly<Record<string, string>> | undefined;
  readonly environment?: NodeJS.ProcessEnv | undefined;
}

/** Makes the server's own folder ready for a start on this port, and gives the password of its user. */
export async function prepareHome(home: Neo4jHome, port: number): Promise<string> {
  for (const name of ['conf', 'logs']) await mkdir(join(home.folder, name), { recursive: true, mode: 0o700 });
  await writeFile(join(home.folder, 'conf', 'neo4j.conf'), configuration(home, port));
  const password = await readPassword(home.folder);
  if (!existsSync(join(home.folder, 'data', 'dbms', 'auth.ini'))) await setPassword(home, password);
  return password;
}

function configuration({ serverFolder, pageCache = '512m', further = {} }: Neo4jHome, port: number): string {
  return `# Written anew at each start.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.directories.plugins=${join(serverFolder, 'plugins')}
server.memory.pagecache.size=${pageCache}
dbms.security.procedures.unrestricted=gds.*
dbms.usage_report.enabled=false
# Statements carry case data as parameters: they stay out of the server's logs.
db.logs.query.enabled=OFF
# 256 MB per database are laid out ahead otherwise, and 2 GB of old logs kept.
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=1 days 256M
# The data is on disk by the time Bolt shuts down; without this a stop waits twice five seconds more.
internal.server.bolt.thread_pool_shutdown_wait_time=0s
${Object.entries(further)
  .map(([name, value]) => `${name}=${value}\n`)
  .join('')}`;
}

/** Random, made once, and readable by the owner alone. */
async function readPassword(folder: string): Promise<string> {
  const path = join(folder, 'password');
  const kept = await readFile(path, 'utf8').catch(() => '');
  if (kept.trim()) return kept.trim();
  if (existsSync(join(folder, 'data', 'databases'))) {
    throw new StoreError(
      `There is a database in ${folder}, but its password is missing: ${path} was removed or emptied. ` +
        'Put that file back, or remove the whole folder to begin with an empty store.',
    );
  }
  // Digits and letters alone: a command line would take one that begins with a hyphen for an option.
  const password = randomBytes(24).toString('hex');
  await writeFile(`${path}.new`, `${password}\n`, { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
  return password;
}

/** The server's own tool finds its home in two environment variables alone, which `env` adds to whatever there is. */
async function setPassword({ folder, serverFolder, java, environment }: Neo4jHome, password: string): Promise<void> {
  const home = [`NEO4J_HOME=${folder}`, `NEO4J_CONF=${join(folder, 'conf')}`];
  const tool = [
    '-cp',
    join(serverFolder, 'lib', '*'),
    'org.neo4j.cli.AdminTool',
    'dbms',
    'set-initial-password',
    password,
  ];
  const { code, lines } = await runCommand('env', [...home, java, ...tool], { environment });
  if (code !== 0)
    throw new StoreError(`Neo4j's password could not be set: ${lines.join(' ') || 'no reason was given'}`);
}
