import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes that are held before they go to disk, per part and kind. */
const held = 32_768;

/** Bytes and not texts: millions of texts that live for a while are what the garbage collector is slowest with. */
interface Buffered {
  readonly bytes: Buffer;
  length: number;
}

/**
 * Statements put aside on disk in parts, all of one key in one part: each part fits into memory, so that what rows of a
 * file say of one thing can be brought together however long the file is.
 */
export class Spool {
  readonly #folder: string;
  readonly parts: number;
  readonly #buffers = new Map<string, (Buffered | undefined)[]>();
  readonly #known = new Set<string>();

  constructor(folder: string, parts: number) {
    this.#folder = folder;
    this.parts = parts;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  add(kind: string, key: string, item: unknown): void {
    const part = partOf(key, this.parts);
    const buffer = this.#buffer(kind, part);
    const text = `${JSON.stringify(item)},`;
    // A character takes three bytes at most.
    if (buffer.length + text.length * 3 > held) this.#flush(`${kind}.${part}`, buffer);
    if (text.length * 3 > held) this.#append(`${kind}.${part}`, Buffer.from(text));
    else buffer.length += buffer.bytes.write(text, buffer.length);
  }

  /** Puts aside items of one part at once. */
  put(kind: string, part: number, items: readonly unknown[]): void {
    if (items.length > 0) this.#append(`${kind}.${part}`, Buffer.from(`${JSON.stringify(items).slice(1, -1)},`));
  }

  /** The items of one part, in the order in which they came. */
  read<Item>(kind: string, part: number): Item[] {
    const name = `${kind}.${part}`;
    const buffers = this.#buffers.get(kind);
    const buffer = buffers?.[part];
    if (buffer) this.#flush(name, buffer);
    if (buffers) buffers[part] = undefined;
    if (!this.#known.has(name)) return [];
    const text = readFileSync(join(this.#folder, name), 'utf8');
    return JSON.parse(`[${text.slice(0, -1)}]`) as Item[];
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #buffer(kind: string, part: number): Buffered {
    const ofKind = this.#buffers.get(kind) ?? [];
    const buffer = ofKind[part] ?? { bytes: Buffer.allocUnsafeSlow(held), length: 0 };
    ofKind[part] = buffer;
    this.#buffers.set(kind, ofKind);
    return buffer;
  }

  #flush(name: string, buffer: Buffered): void {
    if (buffer.length === 0) return;
    this.#append(name, buffer.bytes.subarray(0, buffer.length));
    buffer.length = 0;
  }

  #append(name: string, bytes: Uint8Array): void {
    this.#known.add(name);
    const file = openSync(join(this.#folder, name), 'a', 0o600);
    try {
      writeSync(file, bytes);
    } finally {
      closeSync(file);
    }
  }
}

function partOf(key: string, parts: number): number {
  if (parts === 1) return 0;
  let hash = 7;
  for (let place = Math.max(0, key.length - 12); place < key.length; place += 1) {
    hash = (hash * 31 + key.charCodeAt(place)) >>> 0;
  }
  return hash % parts;
}
