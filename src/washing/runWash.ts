import { createHash } from 'node:crypto';
import { jobAsk } from './jobAsk.js';
import { WashError } from './washError.js';
import type { StoredWash, Washes } from './washes.js';
import { washFile } from './washFile.js';
import { type WashHit, washLines } from './washLines.js';

/** What came of a run, as it is kept with the job. */
export interface WashCounts {
  readonly lines: number;
  readonly knownCount: number;
  readonly hitCount: number;
  readonly newCount: number;
  /** Operations of whose hits the numbers tell, as whoever began it saw them. */
  readonly seenIn: readonly string[];
}

/** Lines that are put aside at a time while a file is read. */
const stretch = 5_000;

/**
 * Carries a wash from its beginning to its end, as whoever began it may see things now, as far as that is known. Every step
 * may be repeated: hits
 * are known by what they are, so that those of an earlier run are not new.
 */
export async function runWash(
  wash: StoredWash,
  washes: Washes,
  beat: (lines: number) => Promise<void>,
): Promise<WashCounts> {
  const { tools } = washes;
  if (!wash.reads) throw new WashError('Whoever began it may not see anything of the graph any more.');
  if (wash.fileHash !== null && !wash.read) await readFile(wash, washes, beat);
  const { ask } = await jobAsk(tools, wash.by, wash.sees);
  const order = { operation: wash.operation, now: new Date() };
  const counts = { lines: 0, knownCount: 0, hitCount: 0, newCount: 0 };
  const seenIn = new Set<string>();
  for (let number = 0; ; number += 1) {
    const texts = await washes.part(wash.id, number);
    if (texts === null) break;
    const lines = await washLines(texts, order, ask);
    const rows = lines.flatMap(({ line, text, hits }) =>
      hits.map((hit, order) => {
        const { behind, ...shown } = hit;
        const { disclosure, entityId, operationId, toldBy } = shown;
        const place = counts.lines + line;
        return {
          ...{ order, text, place, disclosure },
          id: hitId(wash.id, place, hit),
          before: idsBefore(wash.id, place, hit),
          entity: entityId ?? (disclosure === 'FULL' ? behind[0]?.[0] : null) ?? null,
          operation: operationId ?? toldBy,
          hit: JSON.stringify(shown),
        };
      }),
    );
    for (const { disclosure, operation } of rows) if (disclosure === 'VISIBLE' && operation) seenIn.add(operation);
    const cut = lines.filter((line) => line.cut).map(({ line }) => counts.lines + line);
    counts.newCount += await washes.keepHits(wash, number, rows, cut);
    counts.knownCount += lines.filter(({ hits }) => hits.length > 0).length;
    counts.hitCount += rows.length;
    counts.lines += texts.length;
    await beat(counts.lines);
  }
  return { ...counts, seenIn: [...seenIn].sort() };
}

async function readFile(wash: StoredWash, washes: Washes, beat: (lines: number) => Promise<void>): Promise<void> {
  const { folder } = washes.tools;
  const hash = wash.fileHash ?? '';
  // One that was refused is tried again where its owner asks for that.
  if (!(await folder.holds(hash))) throw new WashError('The file is not kept any more: hand it over again.');
  let some: string[] = [];
  let before = 0;
  const put = async () => {
    await washes.addParts(wash.id, some, before);
    before += some.length;
    some = [];
    await beat(0);
  };
  for await (const text of washFile(folder.file(hash), wash.columns)) {
    some.push(text);
    if (some.length === stretch) await put();
  }
  if (some.length > 0) await put();
  await washes.note(wash.id, { read: true });
}

/** The same thing, known to the same operation, is the same hit in every run. */
function hitId(wash: string, place: number, hit: WashHit): string {
  const { disclosure, entityId, operationId, toldBy, label, contact } = hit;
  const what = disclosure === 'POINTER' ? JSON.stringify(contact) : `${entityId ?? label} ${operationId ?? toldBy}`;
  return idOf(wash, place, disclosure, what);
}

/**
 * The ids that a hit had while more or less was told of it: whoever was told before hears nothing new. A pointer alone did not
 * tell what it is, or of whom.
 */
function idsBefore(wash: string, place: number, hit: WashHit): string[] {
  const { disclosure, operationId, label, behind } = hit;
  if (disclosure === 'VISIBLE') return [idOf(wash, place, 'FULL', `${label} ${operationId}`)];
  return behind.flatMap(([entity, name, operation]) => [
    idOf(wash, place, 'VISIBLE', `${entity} ${operation}`),
    ...(disclosure === 'POINTER' ? [idOf(wash, place, 'FULL', `${name} ${operation}`)] : []),
  ]);
}

const idOf = (wash: string, place: number, disclosure: string, what: string): string =>
  createHash('sha256').update(`${wash}\n${place}\n${disclosure}\n${what}`).digest('hex').slice(0, 32);
