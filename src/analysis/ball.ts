import type { Surroundings } from './surroundings.js';

/** All nodes that lie within so many links of one node. */
export class Ball {
  readonly centre: number;
  /** How many links each is away. */
  readonly links = new Map<number, number>();
  #rim: number[];
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

  /** One link further. The neighbours of the rim have been loaded. */
  grow(surroundings: Surroundings, passable: (node: number) => boolean): void {
    this.#radius += 1;
    const next: number[] = [];
    for (const node of this.rim(passable)) {
      for (const other of surroundings.of(node)) {
        if (this.links.has(other)) continue;
        this.links.set(other, this.#radius);
        next.push(other);
      }
    }
    this.#rim = next;
  }

  /** Whether the two have a node in common. */
  meets(other: Ball): boolean {
    const [small, large] = this.links.size <= other.links.size ? [this, other] : [other, this];
    for (const node of small.links.keys()) if (large.links.has(node)) return true;
    return false;
  }
}
