import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from './importFile.mjs';
import { writeLines } from './writeLines.mjs';

/** Imports lines as a file that is gone afterwards; see `importFile`. */
export async function importLines(server, lines, input) {
  const file = join(tmpdir(), `import-${process.pid}.csv`);
  try {
    await writeLines(file, lines);
    return await importFile(server, file, input);
  } finally {
    rmSync(file, { force: true });
  }
}
