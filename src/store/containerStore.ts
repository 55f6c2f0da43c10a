import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';
import type { StartedNeo4jContainer } from '@testcontainers/neo4j';
import { announced } from './announced.js';
import { type Engine, findEngine } from './containerEngine.js';
import { lockFolder } from './folderLock.js';
import { freePort } from './freePort.js';
import { removeOwnContainers, volumeOf } from './ownContainers.js';
import { StoreError } from './storeError.js';
import type { Progress, Store, StoreSettings } from './storeSettings.js';

/** A first start may fetch the GDS plugin; one after a kill replays the logs. */
const START_LIMIT_MS = 10 * 60_000;
const STOP_LIMIT_MS = 30_000;

/** Neo4j in a container, with its data in a volume that belongs to the data folder. */
export async function containerStore(settings: StoreSettings, progress: Progress): Promise<Store> {
  const engine = await findEngine();
  if (!engine.answers)
    throw new StoreError(`${engine.problem}. Start a Docker engine, or set NEO4J_URI to a running Neo4j.`);
  await mkdir(settings.dataFolder, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(settings.dataFolder);
  try {
    await removeOwnContainers(engine, settings.dataFolder, progress);
    const password = await readPassword(settings.dataFolder);
    const started = await startContainer(engine, settings, password, progress);
    let stopped: Promise<void> | undefined;
    const stop = async () => {
      await announced(progress, 'Stopping the container', () => started.stop({ timeout: STOP_LIMIT_MS }));
      await lock.release();
    };
    return {
      kind: 'container',
      uri: `bolt://${engine.host}:${started.getMappedPort(7687)}`,
      user: 'neo4j',
      password,
      embedded: true,
      stop: () => {
        stopped ??= stop();
        return stopped;
      },
    };
  } catch (error) {
    await removeOwnContainers(engine, settings.dataFolder, () => {}).catch(() => {});
    await lock.release();
    throw error;
  }
}

async function startContainer(engine: Engine, settings: StoreSettings, password: string, progress: Progress) {
  const { dataFolder, image, heap = '1g', pageCache = '512m', signal } = settings;
  const volume = volumeOf(dataFolder);
  // Ports are chosen here: an engine that starts the container again would otherwise give it others.
  const ports = { '7687/tcp': await freePort(), '7474/tcp': await freePort() };

  /** The engine's own restart takes the place of a supervisor; the ports open on the one address that we use. */
  class OwnContainer extends engine.Neo4jContainer {
    protected override async beforeContainerCreated(): Promise<void> {
      const address = isIP(engine.host) ? { HostIp: engine.host } : {};
      this.hostConfig.RestartPolicy = { Name: 'on-failure', MaximumRetryCount: 5 };
      this.hostConfig.PortBindings = Object.fromEntries(
        Object.entries(ports).map(([name, port]) => [name, [{ ...address, HostPort: String(port) }]]),
      );
    }
  }

  const container = new OwnContainer(image)
    .withPassword(password)
    .withEnvironment({
      NEO4J_PLUGINS: '["graph-data-science"]',
      NEO4J_server_memory_heap_initial__size: heap,
      NEO4J_server_memory_heap_max__size: heap,
      NEO4J_server_memory_pagecache_size: pageCache,
      NEO4J_dbms_usage__report_enabled: 'false',
      NEO4J_db_logs_query_enabled: 'OFF',
      NEO4J_internal_server_bolt_thread__pool__shutdown__wait__time: '0s',
    })
    .withLabels({ [volume.label]: volume.name })
    .withBindMounts([{ source: volume.name, target: '/data' }])
    // Asked until it answers: the log that is waited for otherwise ends when the server dies, though the engine restarts it.
    .withWaitStrategy(engine.Wait.forHttp('/', 7474, { abortOnContainerExit: true }))
    .withStartupTimeout(START_LIMIT_MS)
    // A reaper would kill the database where it should be stopped; what a killed start leaves is found by its label.
    .withAutoCleanup(false);

  const began = container.start();
  try {
    return await announced(progress, `Starting Neo4j in a container (${image})`, () => orAborted(began, signal));
  } catch (error) {
    began.catch(() => {});
    const reason = error instanceof Error ? error.message : String(error);
    throw error instanceof StoreError ? error : new StoreError(`The container of ${image} did not start: ${reason}`);
  }
}

function orAborted(began: Promise<StartedNeo4jContainer>, signal?: AbortSignal): Promise<StartedNeo4jContainer> {
  if (!signal) return began;
  return new Promise((resolve, reject) => {
    const interrupt = () => reject(new StoreError('The start of Neo4j was interrupted.'));
    if (signal.aborted) interrupt();
    signal.addEventListener('abort', interrupt, { once: true });
    began.then(resolve, reject).finally(() => signal.removeEventListener('abort', interrupt));
  });
}

/** The image takes a password only while the volume is empty, so it is kept beside the data folder's other files. */
async function readPassword(dataFolder: string): Promise<string> {
  const folder = join(dataFolder, 'container');
  const path = join(folder, 'password');
  const kept = await readFile(path, 'utf8').catch(() => '');
  if (kept.trim()) return kept.trim();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  await writeFile(path, `${password}\n`, { mode: 0o600, flush: true });
  return password;
}
