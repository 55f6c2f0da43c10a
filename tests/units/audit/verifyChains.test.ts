import { appendFile, mkdtemp, readdir, readFile, rm, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AuditEntry } from '../../../src/audit/auditEntry.js';
import { AuditLog } from '../../../src/audit/auditLog.js';
import type { ChainHead } from '../../../src/audit/chainsBefore.js';
import { verifyChains } from '../../../src/audit/verifyChains.js';

const key = new Uint8Array(32).fill(1);
const entry = (viewer: string): AuditEntry => ({
  at: '2026-01-01T00:00:00.000Z',
  viewer,
  roles: ['analyst'],
  from: '127.0.0.1',
  via: 'POST /graphql',
  purpose: null,
  kinds: ['CONSULTATION'],
  recipient: null,
  operationName: null,
  document: null,
  ids: ['person_1', 'phone_2'],
  durationMs: 1,
  outcome: 'ANSWERED',
  code: null,
});

let folder: string;
let anchors: ChainHead[];
/** Two logs, one after the other; the first one ended, the second one still open, and anchored. */
let log: AuditLog;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toex-audit-'));
  const first = await AuditLog.open(folder, key);
  await first.append(entry('ann'), '{people{totalCount}}', { literals: ['x'] });
  await Promise.all([first.append(entry('ben'), '{viewer{id}}', null), first.append(entry('cy'), null, null)]);
  await first.close();
  // Names begin with the moment: the second log shall be second in the folder, too.
  await new Promise((resolve) => setTimeout(resolve, 2));
  log = await AuditLog.open(folder, key);
  for (const name of ['dot', 'eve', 'fay']) await log.append(entry(name), '{people{totalCount}}', null);
  // What is anchored is on disk, where it comes a moment after it was written: the opening, the document and three entries.
  while (log.head.sequence < 4) await new Promise((resolve) => setTimeout(resolve, 2));
  anchors = [first.head, log.head];
});
afterEach(async () => {
  await log.close();
  await rm(folder, { recursive: true });
});

const faults = async (held: readonly ChainHead[] = anchors) => (await verifyChains(folder, key, held)).faults;
const files = async () => (await readdir(folder)).sort().map((file) => join(folder, file));
const shown = async () =>
  (await faults()).map(({ file, line, what }) => `${file.slice(folder.length)}:${line} ${what}`);

describe('A log that nobody touched', () => {
  it('verifies, with its anchors and without', async () => {
    expect(await verifyChains(folder, key, anchors)).toEqual({ chains: 2, lines: 12, faults: [] });
    expect(await faults([])).toEqual([]);
  });

  it('does not verify with another key', async () => {
    const { faults } = await verifyChains(folder, new Uint8Array(32).fill(2), anchors);
    expect(faults.length).toBeGreaterThan(0);
  });
});

describe('A log that somebody touched', () => {
  /** Does something to a file, sees that it is found at that line, and undoes it. */
  const found = async (file: string, changed: Buffer) => {
    const original = await readFile(file);
    await writeFile(file, changed);
    const seen = await faults();
    await writeFile(file, original);
    return seen;
  };

  it('is found out for any single byte that is changed', async () => {
    const all = await files();
    const bytes = await Promise.all(all.map((file) => readFile(file)));
    const places = fc.constantFrom(0, 1).chain((which) =>
      fc.record({
        which: fc.constant(which),
        at: fc.nat({ max: (bytes[which]?.length ?? 1) - 1 }),
        by: fc.integer({ min: 1, max: 255 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(places, async ({ which, at, by }) => {
        const changed = Buffer.from(bytes[which] as Buffer);
        changed[at] = (changed[at] as number) ^ by;
        const seen = await found(all[which] as string, changed);
        expect(seen.map(({ file }) => file)).toContain(all[which]);
        // The line that was changed, or where a line break was made or removed the one beside it.
        const line = changed.subarray(0, at).toString('latin1').split('\n').length;
        expect(Math.abs((seen.find(({ file }) => file === all[which])?.line ?? -9) - line)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it('is found out for any line that is removed, doubled, swapped or moved to the other log', async () => {
    const all = await files();
    for (const [which, file] of all.entries()) {
      const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
      const other = (await readFile(all[1 - which] as string, 'utf8')).trimEnd().split('\n');
      const joined = (changed: readonly (string | undefined)[]) => Buffer.from(`${changed.join('\n')}\n`);
      for (const [at, line] of lines.entries()) {
        const without = lines.filter((_line, index) => index !== at);
        expect([at, (await found(file, joined(without))).length]).not.toEqual([at, 0]);
        expect((await found(file, joined([...lines.slice(0, at), line, ...lines.slice(at)])))[0]?.line).toBe(at + 2);
        expect(
          (await found(file, joined([...lines.slice(0, at), other[at] ?? other[0], ...lines.slice(at + 1)])))[0]?.line,
        ).toBe(at + 1);
        if (at > 0) {
          const swapped = lines.with(at, lines[at - 1] as string).with(at - 1, line);
          expect((await found(file, joined(swapped)))[0]?.line).toBe(at);
        }
      }
    }
  }, 60_000);

  it('is found out for any tail that is cut, in the middle of a line too, by what follows it or by its anchor', async () => {
    for (const file of await files()) {
      const bytes = await readFile(file);
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), async (length) => {
          expect((await found(file, bytes.subarray(0, length))).length).toBeGreaterThan(0);
        }),
        { numRuns: 100 },
      );
    }
  });

  it('is found out for a file that is removed: the first by the second, the last by its anchor', async () => {
    const [first = '', second = ''] = await files();
    const [one, two] = [await readFile(first), await readFile(second)];
    await unlink(first);
    expect((await faults([]))[0]).toMatchObject({
      file: first,
      line: null,
      what: expect.stringContaining('is missing'),
    });
    await writeFile(first, one);
    await unlink(second);
    expect((await faults())[0]).toMatchObject({
      file: second,
      line: null,
      what: expect.stringContaining("the graph's anchor"),
    });
    await writeFile(second, two);
  });

  it('is found out for a file that is renamed, and for lines that are added to one that had ended', async () => {
    const [first = '', second = ''] = await files();
    const text = await readFile(second);
    await appendFile(first, `${text.toString('utf8').split('\n')[0]}\n`);
    expect((await faults())[0]).toMatchObject({ file: first, line: 8 });
    const renamed = second.replace(/-\d+-/, '-1-');
    await writeFile(renamed, text);
    expect((await faults()).some(({ file, line }) => file === renamed && line === 1)).toBe(true);
  });
});

describe('A process that was stopped in the middle of a line', () => {
  it('leaves a log that verifies once a start has noted it, and not if that is changed afterwards', async () => {
    const [, second = ''] = await files();
    const whole = await readFile(second);
    await truncate(second, whole.length - 20);
    anchors = [];
    expect(await shown()).toEqual([expect.stringMatching(/:5 is incomplete/)]);
    const next = await AuditLog.open(folder, key);
    await next.close();
    expect(await shown()).toEqual([]);
    await truncate(second, whole.length - 21);
    expect(await shown()).toEqual([expect.stringMatching(/:5 is incomplete/)]);
    await writeFile(second, whole);
    expect(await shown()).toEqual([expect.stringMatching(/is missing|was added/), expect.stringMatching(/is missing/)]);
  });
});
