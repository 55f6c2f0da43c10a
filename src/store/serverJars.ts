import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { announced } from './announced.js';
import { requireDiskSpace } from './diskSpace.js';
import { firstBrokenJar, jarDamage, writeManifest } from './jarManifest.js';
import { copyJars, findMaven } from './maven.js';
import { isRunning } from './processIdentity.js';
import { StoreError } from './storeError.js';
import type { Progress, StoreSettings } from './storeSettings.js';

/** The compiler copies no such files, so they are read where they are written. */
const MAVEN = fileURLToPath(new URL('../../src/store/maven', import.meta.url));
const PARTS = ['lib', 'plugins'] as const;
const NEEDED_MB = 500;

export function serverFolderOf(settings: StoreSettings): string {
  return settings.serverFolder ?? join(settings.dataFolder, 'server');
}

export async function haveServerJars(folder: string): Promise<boolean> {
  return (await jarDamage(folder, await askedFor())) === undefined;
}

/** Makes sure that the server's jars lie whole in their folder: `lib`, and in `plugins` those with procedures. */
export async function ensureServerJars(settings: StoreSettings, progress: Progress): Promise<void> {
  const folder = serverFolderOf(settings);
  const asked = await askedFor();
  const damage = await jarDamage(folder, asked);
  if (damage === undefined) return;
  if (damage !== 'absent') progress(`The Neo4j server in ${folder} cannot be used (${damage}); it is fetched again`);
  if (!(await findMaven(settings.environment))) {
    throw new StoreError('Maven (mvn) is needed to fetch the Neo4j server, but it was not found. Install Maven.');
  }
  await mkdir(dirname(folder), { recursive: true });
  await removeLeftOvers(folder);
  await requireDiskSpace(dirname(folder), NEEDED_MB, 'Fetching the Neo4j server');
  const half = await mkdtemp(`${folder}.half-${process.pid}-`);
  try {
    await announced(progress, 'Fetching the Neo4j server (160 MB, once)', (detail) =>
      fetchInto(half, settings, detail),
    );
    await writeManifest(half, PARTS, asked);
    await putInPlace(half, folder, asked);
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

async function fetchInto(half: string, settings: StoreSettings, detail: (text: string) => void): Promise<void> {
  const { environment, signal } = settings;
  const run = { pom: join(MAVEN, 'pom.xml'), folder: half, environment, signal };
  const onFetched = (files: number) => detail(`${files} files`);
  await copyJars(run, onFetched);
  if (await firstBrokenJar(half, ['lib', 'gds'])) {
    // An earlier download left a damaged file in the user's own repository: fetch everything past it.
    detail('a file in the local Maven repository is damaged; fetching afresh');
    await clear(half);
    const repository = join(half, 'repository');
    await copyJars({ ...run, repository }, onFetched);
    await rm(repository, { recursive: true });
    const broken = await firstBrokenJar(half, ['lib', 'gds']);
    if (broken)
      throw new StoreError(`Maven delivered a damaged file (${broken}). Check the network, then start again.`);
  }
  await sortPlugins(half);
}

/**
 * Neo4j loads every class of every jar among its plugins to look for procedures, some ten seconds for GDS and its
 * dependencies. Only the jars that hold procedures need to be there; the others do on the class path.
 */
async function sortPlugins(half: string): Promise<void> {
  await mkdir(join(half, 'plugins'));
  for (const name of await readdir(join(half, 'gds'))) {
    const part = /^(alpha-)?proc-/.test(name) ? 'plugins' : 'lib';
    await rename(join(half, 'gds', name), join(half, part, name));
  }
  await rm(join(half, 'gds'), { recursive: true });
}

/** Another start that shares the folder may have finished first; then its jars serve as well. */
async function putInPlace(half: string, folder: string, asked: string): Promise<void> {
  if ((await jarDamage(folder, asked)) === undefined) return;
  const old = `${half}-old`;
  await rename(folder, old).catch(() => {});
  await rename(half, folder);
  await rm(old, { recursive: true, force: true });
}

/** What a killed start left beside the folder. */
async function removeLeftOvers(folder: string): Promise<void> {
  const prefix = `${basename(folder)}.half-`;
  for (const name of await readdir(dirname(folder))) {
    if (name.startsWith(prefix) && !isRunning(Number.parseInt(name.slice(prefix.length), 10))) {
      await rm(join(dirname(folder), name), { recursive: true, force: true });
    }
  }
}

async function clear(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
}

async function askedFor(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of ['pom.xml', 'neo4j.xml', 'gds.xml']) hash.update(await readFile(join(MAVEN, name)));
  return hash.digest('hex');
}
