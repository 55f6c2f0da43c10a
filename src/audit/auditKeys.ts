import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What the audit key does for one chain: it signs the chain's lines, so that nobody without the key can write a chain
 * that verifies, and it seals values, so that nobody without the key can read or guess what was searched for.
 */
export interface ChainKeys {
  /** Signs one line: `before` is the signature of the line before it. */
  sign(before: string, body: Buffer | string): string;
  /** Seals a text that belongs to one line; nowhere else can it be opened. */
  seal(sequence: number, text: string): string;
  /** @throws Error when the seal was changed, moved, or made with another key */
  open(sequence: number, sealed: string): string;
}

/** Each chain has keys of its own, derived from the audit key and its name: a place in a chain is then a safe nonce. */
export function chainKeys(auditKey: Uint8Array, chain: string): ChainKeys {
  const derived = (use: string) => Buffer.from(hkdfSync('sha256', auditKey, '', `toex audit ${use} ${chain}`, 32));
  // Each in the form with which it takes half the time of the other.
  const [signing, sealing] = [createSecretKey(derived('sign')), derived('seal')];
  const nonceOf = (sequence: number) => {
    const nonce = Buffer.alloc(12);
    nonce.writeBigUInt64BE(BigInt(sequence), 4);
    return nonce;
  };
  return {
    sign: (before, body) => createHmac('sha256', signing).update(before).update(body).digest('hex'),
    seal(sequence, text) {
      const cipher = createCipheriv('aes-256-gcm', sealing, nonceOf(sequence));
      return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
    },
    open(sequence, sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', sealing, nonceOf(sequence));
      decipher.setAuthTag(bytes.subarray(-16));
      return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8');
    },
  };
}

/** A key for development, made once in the data folder and readable by its owner alone. */
export async function developmentAuditKey(dataFolder: string): Promise<Uint8Array> {
  const file = join(dataFolder, 'audit-key');
  try {
    return Buffer.from(await readFile(file, 'utf8'), 'base64');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await mkdir(dataFolder, { recursive: true });
    // Two processes may begin at once: whoever comes second reads what the first one wrote.
    await writeFile(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' }).catch(() => {});
    return Buffer.from(await readFile(file, 'utf8'), 'base64');
  }
}
