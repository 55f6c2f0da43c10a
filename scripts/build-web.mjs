// Builds the playground into web/dist, only where its sources are not the ones that were built last.
// Sources are compared by content: a checkout or an image build changes every time stamp, but not the text.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, 'web', 'dist');
const stamp = join(output, '.sources');
const sources = ['web', join('examples', 'queries'), 'package-lock.json', join('scripts', 'build-web.mjs')];

const wanted = fingerprint();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) await build();

async function build() {
  const started = Date.now();
  // Without its stamp a build that was interrupted is never taken for a whole one.
  rmSync(stamp, { force: true });
  const { build } = await import('vite').catch(() => {
    console.error(
      'The playground is not built, and vite is not installed: run npm ci (with the development packages).',
    );
    process.exit(1);
  });
  await build({ configFile: join(root, 'web', 'vite.config.ts'), logLevel: 'warn' });
  writeFileSync(stamp, wanted);
  console.log(`Playground built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesOf(join(root, source))).sort()) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (path === output || !existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)));
}
