import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Neo4jHome } from './neo4jHome.js';

const OPENED = ['java.nio', 'java.io', 'java.lang', 'java.util.concurrent', 'sun.nio.ch'];

/** The argument that tells this home's server from every other process. */
export function homeArgument(folder: string): string {
  return `--home-dir=${folder}`;
}

/**
 * Starts the server in a process group of its own: Ctrl-C in a terminal reaches us alone, and we stop it in order.
 * What the JVM itself says goes to logs/console.log.
 */
export function spawnServer(home: Neo4jHome, heap: string): ChildProcess {
  const { folder, serverFolder } = home;
  const console = openSync(join(folder, 'logs', 'console.log'), 'w', 0o600);
  try {
    return spawn(
      home.java,
      [
        `-Xms${heap}`,
        `-Xmx${heap}`,
        '-XX:+UseG1GC',
        // A server out of memory answers nothing for a long time; one that ends is started again.
        '-XX:+ExitOnOutOfMemoryError',
        '-XX:+UnlockExperimentalVMOptions',
        '-XX:+TrustFinalNonStaticFields',
        '-XX:+DisableExplicitGC',
        '-Djdk.nio.maxCachedBufferSize=1024',
        '-Dio.netty.tryReflectionSetAccessible=true',
        '-Dlog4j2.disable.jmx=true',
        ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
        '-cp',
        `${join(serverFolder, 'plugins', '*')}:${join(serverFolder, 'lib', '*')}`,
        'org.neo4j.server.CommunityEntryPoint',
        homeArgument(folder),
        `--config-dir=${join(folder, 'conf')}`,
      ],
      { detached: true, stdio: ['ignore', console, console], cwd: folder, env: home.environment },
    );
  } finally {
    closeSync(console);
  }
}
