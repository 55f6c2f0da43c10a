import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { announced } from './announced.js';
import { boltAnswers } from './boltProbe.js';
import type { Neo4jHome } from './neo4jHome.js';
import { removeRunFile, writeRunFile } from './runFile.js';
import { failureReason, logEnd } from './serverLog.js';
import { spawnServer } from './serverProcess.js';
import { StoreError } from './storeError.js';
import type { Progress } from './storeSettings.js';

const MOST_RESTARTS = 5;
const RESTART_WINDOW_MS = 5 * 60_000;
/** A store that was killed under load replays its logs first. */
const START_LIMIT_MS = 10 * 60_000;
const STOP_LIMIT_MS = 30_000;

export interface Launch {
  readonly home: Neo4jHome;
  readonly heap: string;
  readonly port: number;
  readonly signal?: AbortSignal | undefined;
}

export interface SupervisedServer {
  stop(): Promise<void>;
}

/** Starts the server and keeps it running on its port: one that ends by itself is started again. */
export async function superviseServer(launch: Launch, step: string, progress: Progress): Promise<SupervisedServer> {
  const deaths: number[] = [];
  let stopping: Promise<void> | undefined;
  let child: ChildProcess;
  // A process that ends without stop() takes its server along; the server then stops in order by itself.
  const endWithUs = () => child?.kill('SIGTERM');
  process.once('exit', endWithUs);
  try {
    child = await startServer(launch, step, progress, adopt);
  } catch (error) {
    process.off('exit', endWithUs);
    throw error;
  }
  void watch();

  async function watch(): Promise<void> {
    while (true) {
      if (isAlive(child)) await once(child, 'exit');
      if (stopping) return;
      const how = child.signalCode ?? `code ${child.exitCode}`;
      const recent = deaths.filter((at) => Date.now() - at < RESTART_WINDOW_MS).length;
      if (recent >= MOST_RESTARTS) {
        progress(
          `Neo4j ended (${how}) for the ${recent + 1}th time in five minutes; it is not started again. See the logs`,
        );
        return;
      }
      deaths.push(Date.now());
      await sleep(Math.min(500 * 2 ** recent, 10_000));
      if (stopping) return;
      try {
        child = await startServer(launch, `Neo4j ended unexpectedly (${how}); starting it again`, progress, adopt);
        progress('Neo4j answers again');
      } catch (error) {
        if (!stopping) progress(error instanceof Error ? error.message : String(error));
      }
    }
  }

  function adopt(started: ChildProcess): void {
    child = started;
    if (stopping) started.kill('SIGTERM');
  }

  async function stopServer(): Promise<void> {
    process.off('exit', endWithUs);
    const slow = setTimeout(() => progress('Waiting for Neo4j to write everything to disk'), 2_000);
    await endServer(child);
    clearTimeout(slow);
    await removeRunFile(launch.home.folder);
  }

  return {
    stop: () => {
      stopping ??= Promise.resolve().then(stopServer);
      return stopping;
    },
  };
}

async function startServer(
  { home, heap, port, signal }: Launch,
  step: string,
  progress: Progress,
  adopt: (child: ChildProcess) => void,
): Promise<ChildProcess> {
  const from = await logEnd(home.folder);
  signal?.throwIfAborted();
  const child = spawnServer(home, heap);
  child.on('error', () => {});
  adopt(child);
  try {
    await writeRunFile(home.folder, {
      server: child.pid ?? 0,
      parent: process.pid,
      port,
      uri: `bolt://127.0.0.1:${port}`,
      startedAt: new Date().toISOString(),
    });
    await announced(progress, step, () => untilReady(child, home.folder, from, port, signal));
    return child;
  } catch (error) {
    await endServer(child);
    throw error;
  }
}

async function untilReady(
  child: ChildProcess,
  folder: string,
  from: number,
  port: number,
  signal?: AbortSignal,
): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await boltAnswers(port))) {
    if (signal?.aborted) throw new StoreError('The start of Neo4j was interrupted.');
    if (!isAlive(child)) {
      throw new StoreError(`Neo4j did not start: ${await failureReason(folder, from)} More is in ${folder}/logs.`);
    }
    if (Date.now() > deadline) throw new StoreError(`Neo4j did not answer within ten minutes. See ${folder}/logs.`);
    await sleep(100);
  }
}

/** A clean stop writes everything to disk; only a server that does not react is killed, and then recovers from its logs. */
async function endServer(child: ChildProcess): Promise<void> {
  if (!isAlive(child)) return;
  const exit = once(child, 'exit');
  const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  child.kill('SIGTERM');
  await exit;
  clearTimeout(impatience);
}

/** A program that was not found never had an id, and never tells of its end. */
function isAlive(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}
