import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;

/** The bench has packages of its own, which nobody else needs: fetched at its first run, and when its lock file changed. */
export function installPackages() {
  const marker = join(folder, 'node_modules', '.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  console.error(`Fetching ${Object.keys(dependencies).join(', ')} for the bench`);
  execFileSync('npm', ['ci', '--silent'], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
}
