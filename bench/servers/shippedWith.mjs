import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const manifest = join(import.meta.dirname, '..', '..', 'package.json');

/** What `npm start` tells Node.js: whatever is measured runs as it is shipped. */
export function shippedWith() {
  const { scripts } = JSON.parse(readFileSync(manifest, 'utf8'));
  return scripts.start.split(' ').filter((/** @type {string} */ word) => word.startsWith('--'));
}
