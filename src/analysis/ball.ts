import type { Surroundings } from './surroundings.js';

/** All nodes that lie within so many links of one node, and of those one link further away as many as are known. */
export class Ball {
  readonly centre: number;
  /** How many links each is away. */
  readonly links = new Map<number, number>();
  /** The nodes as far away as the radius whose neighbours are not in the ball. */
  #rim: readonly number[];
  #next: number[] = [];
  #radius = 0;

  constructor(centre: number) {
    this.centre = centre;
    this.links.set(centre, 0);
    this.#rim = [centre];
  }

  get radius(): number {
    return this.#radius;
  }

  /** The nodes on the rim that a way may pass through: those whose neighbours the next step needs. */
  rim(passable: (node: number) => boolean): readonly number[] {
    return this.#rim.filter((node) => node === this.centre || passable(node));
  }

  /** Takes in the neighbours of the rim as far as they have been loaded: one link further where all of them have. */
  grow(surroundings: Surroundings, passable: (node: number) => boolean): void {
    const rim = this.rim(passable);
    for (const node of rim) this.#reach(surroundings.of(node));
    this.#rim = rim.filter((node) => !surroundings.known.has(node));
    if (this.#rim.length > 0) return;
    [this.#rim, this.#next] = [this.#next, []];
    this.#radius += 1;
  }

  /** Takes in what the rim was found to join. */
  join({ known, joined }: Surroundings, passable: (node: number) => boolean): void {
    for (const node of this.rim(passable)) this.#reach(known.get(node) ?? joined.get(node) ?? []);
  }

  #reach(nodes: readonly number[]): void {
    for (const node of nodes) {
      if (this.links.has(node)) continue;
      this.links.set(node, this.#radius + 1);
      this.#next.push(node);
    }
  }
}
