/** Answers that are kept for whoever asks the same of the same state: the last used stay, up to a size. */
export class Kept {
  readonly #most: number;
  readonly #values = new Map<string, { readonly value: unknown; readonly size: number }>();
  #size = 0;

  /** `most`: the sizes of all that is kept, added up. */
  constructor(most: number) {
    this.#most = most;
  }

  get<T>(key: string): T | undefined {
    const found = this.#values.get(key);
    if (found === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, found);
    return found.value as T;
  }

  set(key: string, value: unknown, size: number): void {
    this.#remove(key);
    this.#values.set(key, { value, size });
    this.#size += size;
    for (const oldest of this.#values.keys()) {
      if (this.#size <= this.#most) break;
      this.#remove(oldest);
    }
  }

  clear(): void {
    this.#values.clear();
    this.#size = 0;
  }

  #remove(key: string): void {
    this.#size -= this.#values.get(key)?.size ?? 0;
    this.#values.delete(key);
  }
}
