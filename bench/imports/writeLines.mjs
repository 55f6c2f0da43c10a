import { createWriteStream } from 'node:fs';

/** Writes lines to a file, of which there may be more than fit into memory. @param {Iterable<string>} lines */
export async function writeLines(file, lines) {
  const out = createWriteStream(file);
  let text = '';
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length < 1_000_000) continue;
    if (!out.write(text)) await new Promise((resolve) => out.once('drain', resolve));
    text = '';
  }
  await new Promise((resolve) => out.end(text, resolve));
}
