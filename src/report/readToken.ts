import { readFileSync } from 'node:fs';

/** An access token from a file: the token itself, or JSON with it under a name. */
export function readToken(file: string, name: string): string {
  const text = readFileSync(file, 'utf8').trim();
  if (!text.startsWith('{')) return text;
  const token = (JSON.parse(text) as Record<string, unknown>)[name];
  if (typeof token === 'string') return token;
  throw new Error(`${file}: expected a token, or JSON with one under "${name}".`);
}
