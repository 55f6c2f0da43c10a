import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concatAST, type DocumentNode, parse, Source } from 'graphql';

/** The SDL as it is written: every `.graphql` file below the folder, in the order of their paths. */
export function readSdl(folder: string): DocumentNode {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) throw new Error(`Expected .graphql files below ${folder}, found none.`);
  return concatAST(files.map((file) => parse(new Source(readFileSync(file, 'utf8'), file))));
}
