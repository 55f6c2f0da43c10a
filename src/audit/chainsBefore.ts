import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../store/processIdentity.js';
import { type AuditLine, firstLine, lastLine } from './auditLines.js';

/** Where a chain has come to. */
export interface ChainHead {
  readonly chain: string;
  readonly sequence: number;
  readonly hash: string;
}

/** A chain as the next one found it. */
export interface ChainBefore extends ChainHead {
  /** Whether its process has ended: then nothing may follow what was found. */
  readonly ended: boolean;
  /** What stands after its last whole line, where its process was stopped while it wrote. */
  readonly torn?: Torn;
}

export interface Torn {
  readonly bytes: number;
  readonly sha256: string;
}

/** The first line of a chain: which process writes it, and which chains it found. */
export interface Opening {
  readonly host: string;
  readonly pid: number;
  readonly before: readonly ChainBefore[];
}

const ending = '.jsonl';

/** The names of the chains in a folder, in the order in which they were begun. */
export async function chainNames(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder).catch(() => [] as string[]);
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

export const fileOf = (folder: string, chain: string): string => join(folder, `${chain}${ending}`);

/**
 * What a new chain names in its first line: every chain in the folder that no other one has named at its end. A chain
 * that is deleted or cut is missed by the one that names it.
 */
export async function chainsBefore(folder: string): Promise<readonly ChainBefore[]> {
  const openings = new Map<string, Opening | undefined>();
  for (const chain of await chainNames(folder)) {
    openings.set(chain, openingOf(await firstLine(fileOf(folder, chain))));
  }
  const named = new Set(
    [...openings.values()].flatMap((opening) => opening?.before.filter(({ ended }) => ended).map(({ chain }) => chain)),
  );
  const found: ChainBefore[] = [];
  for (const [chain, opening] of openings) {
    if (!named.has(chain)) found.push(await endOf(folder, chain, opening));
  }
  return found;
}

async function endOf(folder: string, chain: string, opening: Opening | undefined): Promise<ChainBefore> {
  const { line, torn } = await lastLine(fileOf(folder, chain));
  const ended = line?.content.closed === true || !stillWrites(opening);
  return {
    chain,
    sequence: Number(line?.content.sequence ?? -1),
    hash: line?.hash ?? chain,
    ended,
    // A process that still writes may be in the middle of a line.
    ...(ended && torn.length > 0 ? { torn: tornOf(torn) } : {}),
  };
}

export const tornOf = (bytes: Buffer): Torn => ({
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

export const openingOf = (line: AuditLine | null): Opening | undefined => line?.content.opened as Opening | undefined;

/** A process of another machine cannot be asked; one with our own id has ended, as we now have it. */
function stillWrites(opening: Opening | undefined): boolean {
  if (opening === undefined) return false;
  if (opening.host !== hostname()) return true;
  return opening.pid !== process.pid && isRunning(opening.pid);
}
