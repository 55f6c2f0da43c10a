import { readFileSync } from 'node:fs';
import { chainKeys } from '../../src/audit/auditKeys.js';
import { api, auditKey } from './api.js';

export type Line = Readonly<Record<string, unknown>>;

/** All lines that the log of this test file holds. */
export async function lines(): Promise<readonly Line[]> {
  const { audit } = await api();
  return readFileSync(audit.file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

export const last = async (): Promise<Line> => (await lines()).at(-1) ?? {};

/** What an entry sealed, opened. */
export const sealed = async ({ sequence, sealed }: Line) => {
  const { audit } = await api();
  return JSON.parse(chainKeys(auditKey, audit.chain).open(Number(sequence), String(sealed)));
};
