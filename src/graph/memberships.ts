/**
 * The restricted operations that viewers belonged to when they last asked: a guess that each request's first statement
 * proves or corrects, so that no request waits for a statement of its own to learn them.
 */
export class Memberships {
  readonly #last = new Map<string, readonly string[]>();

  last(viewer: string): readonly string[] {
    return this.#last.get(viewer) ?? [];
  }

  note(viewer: string, operations: readonly string[]): void {
    this.#last.delete(viewer);
    this.#last.set(viewer, operations);
    const [oldest] = this.#last.keys();
    if (this.#last.size > most && oldest !== undefined) this.#last.delete(oldest);
  }
}

/** Viewers that are remembered at a time; whoever has been forgotten pays one statement more. */
const most = 10_000;
