import { chainKeys } from './auditKeys.js';
import { firstLine, linesOf, readLine } from './auditLines.js';
import { type ChainBefore, type ChainHead, chainNames, fileOf, openingOf, type Torn, tornOf } from './chainsBefore.js';

/** What is wrong, and where. */
export interface AuditFault {
  readonly file: string;
  /** Counted from 1; null where it is about the file as a whole. */
  readonly line: number | null;
  readonly what: string;
}

export interface Verified {
  readonly chains: number;
  readonly lines: number;
  readonly faults: readonly AuditFault[];
}

/** What one file turned out to hold. */
interface Chain {
  readonly lines: number;
  /** The hash of each line that somebody else holds on to. */
  readonly hashes: ReadonlyMap<number, string>;
  readonly last: number;
  readonly torn: Torn | null;
  readonly before: readonly ChainBefore[];
}

/**
 * Proves every chain of a folder: each line signed after the one before it, each file that another one names there and of
 * that length, and each anchor of the graph on the line that it holds. Reads everything once, line by line.
 */
export async function verifyChains(
  folder: string,
  auditKey: Uint8Array,
  anchors: readonly ChainHead[],
): Promise<Verified> {
  const faults: AuditFault[] = [];
  const names = await chainNames(folder);
  const held = await heldLines(folder, names, anchors);
  const chains = new Map<string, Chain>();
  for (const chain of names) chains.set(chain, await verifyChain(folder, chain, auditKey, held.get(chain), faults));
  const claims = [...chains.values()].flatMap(({ before }) => before);
  // What a chain was found to be by another, it must still be: all of it, and where its process had ended no more.
  for (const claim of claims) check(chains, claim, 'the chain that followed it', faults);
  for (const anchor of anchors) check(chains, anchor, "the graph's anchor", faults);
  for (const [chain, { torn }] of chains) {
    const said = claims.find((claim) => claim.chain === chain && claim.ended)?.torn;
    if (torn?.sha256 === said?.sha256) continue;
    const what = torn
      ? 'is incomplete: it was cut or changed, or its process was stopped while it wrote and no start has noted it yet'
      : 'is missing: a later chain found an incomplete line here';
    faults.push({ file: fileOf(folder, chain), line: (chains.get(chain)?.lines ?? 0) + 1, what });
  }
  return { chains: names.length, lines: [...chains.values()].reduce((sum, { lines }) => sum + lines, 0), faults };

  function check(
    all: ReadonlyMap<string, Chain>,
    claim: ChainHead & { ended?: boolean },
    by: string,
    to: AuditFault[],
  ) {
    const found = all.get(claim.chain);
    const file = fileOf(folder, claim.chain);
    const line = claim.sequence + 1;
    if (!found) to.push({ file, line: null, what: `is missing: ${by} knows ${line} lines of it` });
    else if (found.last < claim.sequence) {
      to.push({ file, line: found.lines + 1, what: `and those after it are missing: ${by} knows ${line} lines` });
    } else if (claim.sequence >= 0 && (found.hashes.get(claim.sequence) ?? claim.hash) !== claim.hash) {
      to.push({ file, line, what: `is not the line that ${by} knows` });
    } else if (claim.ended && found.last > claim.sequence) {
      to.push({ file, line: line + 1, what: `was added: ${by} knows ${line} lines, and that its process had ended` });
    }
  }
}

/** The lines of each chain whose hash an anchor or another chain holds. */
async function heldLines(folder: string, names: readonly string[], anchors: readonly ChainHead[]) {
  const held = new Map<string, Set<number>>();
  const openings = await Promise.all(names.map(async (chain) => openingOf(await firstLine(fileOf(folder, chain)))));
  for (const { chain, sequence } of [...anchors, ...openings.flatMap((opening) => opening?.before ?? [])]) {
    held.set(chain, (held.get(chain) ?? new Set()).add(sequence));
  }
  return held;
}

async function verifyChain(
  folder: string,
  chain: string,
  auditKey: Uint8Array,
  held: ReadonlySet<number> | undefined,
  faults: AuditFault[],
): Promise<Chain> {
  const file = fileOf(folder, chain);
  const keys = chainKeys(auditKey, chain);
  const hashes = new Map<number, string>();
  let before: readonly ChainBefore[] = [];
  let hash = chain;
  let lines = 0;
  let torn: Torn | null = null;
  let broken = false;
  for await (const { bytes, whole } of linesOf(file)) {
    if (!whole) {
      torn = tornOf(bytes);
      break;
    }
    lines += 1;
    const line = readLine(bytes);
    // One fault a file: after it no line can be proven, and a list of all of them would say nothing more.
    const what =
      line === null
        ? 'has not the form of a line: it was changed'
        : keys.sign(hash, line.body) !== line.hash
          ? 'does not follow from the line before it: one of the two was changed, removed, moved or added'
          : null;
    if (line === null || what !== null) {
      if (!broken) faults.push({ file, line: lines, what: what ?? '' });
      broken = true;
      continue;
    }
    if (broken) continue;
    if (lines === 1) before = openingOf(line)?.before ?? [];
    hash = line.hash;
    if (held?.has(lines - 1)) hashes.set(lines - 1, hash);
  }
  if (lines === 0) faults.push({ file, line: 1, what: 'is missing: the file is empty' });
  return { lines, hashes, last: lines - 1, torn, before };
}
