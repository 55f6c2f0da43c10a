import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { development } from './verifyToken.js';
import { type Role, roles } from './viewer.js';

/** Names of the ready tokens: one per role, of which the analyst's sees who victims and
 * children are, and a second analyst who belongs to no restricted operation and does not. */
const subjects: readonly { subject: string; held: readonly Role[] }[] = [
  ...roles.map((role) => ({
    subject: role as string,
    held: role === 'analyst' ? [role, 'safeguarding' as const] : [role],
  })),
  { subject: 'outsider', held: ['analyst'] },
];

/** The development key of a data folder: made once, readable by its owner alone. */
export async function developmentKey(dataFolder: string): Promise<Uint8Array> {
  const file = join(dataFolder, 'development-key');
  try {
    return Buffer.from(await readFile(file, 'utf8'), 'base64');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const key = randomBytes(32);
    await mkdir(dataFolder, { recursive: true });
    await writeFile(file, key.toString('base64'), { mode: 0o600 });
    return key;
  }
}

/** Ready tokens for development, valid for 30 days, also written to `tokens.json` in the data folder. */
export async function developmentTokens(dataFolder: string, key: Uint8Array): Promise<Record<string, string>> {
  const tokens: Record<string, string> = {};
  for (const { subject, held } of subjects) {
    tokens[subject] = await new SignJWT({ name: `Development ${subject}`, roles: held })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(subject)
      .setIssuer(development.issuer)
      .setAudience(development.audience)
      .setIssuedAt()
      .setExpirationTime('30d')
      .sign(key);
  }
  await writeFile(join(dataFolder, 'tokens.json'), `${JSON.stringify(tokens, null, 2)}\n`, { mode: 0o600 });
  return tokens;
}
