import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const src = join(process.cwd(), 'src');
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('generated'))
  .map((entry) => ({
    name: relative(src, join(entry.parentPath, entry.name)),
    text: readFileSync(join(entry.parentPath, entry.name), 'utf8'),
  }));

const importing = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ name }) => name);
const within =
  (...folders: readonly string[]) =>
  (name: string) =>
    !folders.some((folder) => name.startsWith(folder));

describe('The sources', () => {
  it('import the driver in src/graph alone', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(importing(/from 'neo4j-driver'/).filter(within('graph/'))).toEqual([]);
  });

  it('read the environment where they start alone, and pass it to readConfig', () => {
    expect(importing(/process\.env/).sort()).toEqual(['cli.ts', 'main.ts']);
  });

  it('let graph and auth know nothing of each other, nor of what stands on them', () => {
    const above =
      /from '\.\.?\/(?:\.\.\/)?(?:http|resolvers|loading|writing|context|main|backend|programme|identifiers|demo|store)/;
    expect(importing(above).filter((name) => name.startsWith('graph/') || name.startsWith('auth/'))).toEqual([]);
    expect(importing(/from '\.\.\/auth\//).filter((name) => name.startsWith('graph/'))).toEqual([]);
    expect(importing(/from '\.\.\/graph\//).filter((name) => name.startsWith('auth/'))).toEqual([]);
  });

  it('keep Cypher in .cypher files', () => {
    const statements = /(['"`])\s*(MATCH|MERGE|CREATE|UNWIND|OPTIONAL MATCH)\s*[({]/;
    expect(importing(statements).filter((name) => !name.startsWith('graph/compose/'))).toEqual([]);
  });

  it('stay small: no file of more than 300 lines', () => {
    expect(files.filter(({ text }) => text.split('\n').length > 300).map(({ name }) => name)).toEqual([]);
  });

  it('name no dumping grounds', () => {
    expect(
      files.map(({ name }) => name).filter((name) => /(^|\/)(utils?|helpers?|common|shared)(\.ts|\/)/.test(name)),
    ).toEqual([]);
  });
});
