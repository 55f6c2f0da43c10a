/** The stations of a request, in the order in which it passes them. */
export const stations = ['parse', 'validate', 'compose', 'database', 'map', 'execute', 'serialise'] as const;
export type Station = (typeof stations)[number];

/** Where one request's time went, in milliseconds. `execute` holds compose, database and map within it. */
export class Timings {
  readonly #spent = new Map<Station, number>();
  #serialised: (() => void) | undefined;

  add(station: Station, milliseconds: number): void {
    this.#spent.set(station, (this.#spent.get(station) ?? 0) + milliseconds);
  }

  /** Begins a span; the function that comes back ends it. */
  start(station: Station): () => void {
    const began = performance.now();
    return () => this.add(station, performance.now() - began);
  }

  /** The answer is complete and is being written out, until `stop`. */
  serialising(): void {
    this.#serialised ??= this.start('serialise');
  }

  stop(): void {
    this.#serialised?.();
  }

  /** As the `Server-Timing` header says it, which browsers show beside the request. */
  header(): string {
    return stations
      .filter((station) => this.#spent.has(station))
      .map((station) => `${station};dur=${this.#spent.get(station)?.toFixed(3)}`)
      .join(', ');
  }
}
