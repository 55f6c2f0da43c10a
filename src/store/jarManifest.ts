import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isWholeZip } from './zipEnd.js';

const NAME = 'manifest.json';

interface JarManifest {
  /** What the jars were asked for with; another release of the product asks for others. */
  readonly asked: string;
  readonly sizes: Readonly<Record<string, number>>;
}

/** Why a folder of jars cannot be used; nothing when it can. `absent` when there is none yet. */
export async function jarDamage(folder: string, asked: string): Promise<string | undefined> {
  const manifest = await readManifest(folder);
  if (manifest === undefined) return (await exists(folder)) ? 'its list of files is missing' : 'absent';
  if (manifest.asked !== asked) return 'it is another version';
  for (const [name, size] of Object.entries(manifest.sizes)) {
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (found === undefined) return `${name} is missing`;
    if (found.size !== size) return `${name} has ${found.size} bytes, not ${size}`;
  }
  return undefined;
}

/** The first file that is not a whole jar, if any. */
export async function firstBrokenJar(folder: string, parts: readonly string[]): Promise<string | undefined> {
  for (const name of await jarNames(folder, parts)) {
    if (!(await isWholeZip(join(folder, name)))) return name;
  }
  return undefined;
}

/** Written last, after every jar was looked at: a folder without it is not used. */
export async function writeManifest(folder: string, parts: readonly string[], asked: string): Promise<void> {
  const sizes: Record<string, number> = {};
  for (const name of await jarNames(folder, parts)) sizes[name] = (await stat(join(folder, name))).size;
  const manifest: JarManifest = { asked, sizes };
  await writeFile(join(folder, NAME), `${JSON.stringify(manifest, null, 1)}\n`, { flush: true });
}

async function readManifest(folder: string): Promise<JarManifest | undefined> {
  try {
    const read: unknown = JSON.parse(await readFile(join(folder, NAME), 'utf8'));
    return isManifest(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isManifest(read: unknown): read is JarManifest {
  return (
    typeof read === 'object' && read !== null && 'asked' in read && 'sizes' in read && typeof read.sizes === 'object'
  );
}

async function jarNames(folder: string, parts: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    parts.map(async (part) => (await readdir(join(folder, part))).map((f) => `${part}/${f}`)),
  );
  return lists.flat().sort();
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
