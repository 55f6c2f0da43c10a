import type { AxisTree } from './axes.js';

/** A place in a table: one word of each axis, or `null` where all words of an axis are summed. */
export type Place = readonly (string | null)[];

/** What counts to one leaf of each axis. `value` is what decides whether it is small. */
export interface Cell {
  readonly leaves: readonly string[];
  readonly value: number;
  readonly count?: number;
  readonly sum?: number;
}

/** The figures of a table, of all its margins and of its total. A place is one number, made of the nodes of its axes. */
export class Margins {
  readonly trees: readonly AxisTree[];
  readonly size: number;
  readonly values: Float64Array;
  readonly counts: Float64Array;
  readonly sums: Float64Array;
  readonly #steps: readonly number[];

  constructor(trees: readonly AxisTree[], cells: readonly Cell[]) {
    this.trees = trees;
    const steps: number[] = [];
    this.size = this.trees.reduce((size, { nodes }) => {
      steps.push(size);
      return size * nodes.length;
    }, 1);
    this.#steps = steps;
    this.values = new Float64Array(this.size);
    this.counts = new Float64Array(this.size);
    this.sums = new Float64Array(this.size);
    for (const { leaves, value, count = 0, sum = 0 } of cells) {
      for (const place of this.placesOf(leaves.map((leaf, axis) => this.trees[axis]?.upward(leaf) ?? [0]))) {
        this.values[place] = (this.values[place] ?? 0) + value;
        this.counts[place] = (this.counts[place] ?? 0) + count;
        this.sums[place] = (this.sums[place] ?? 0) + sum;
      }
    }
  }

  /** Every place made of one of some nodes of each axis. */
  placesOf(nodes: readonly (readonly number[])[]): readonly number[] {
    return nodes.reduce<readonly number[]>(
      (places, own, axis) => places.flatMap((place) => own.map((node) => place + node * (this.#steps[axis] ?? 0))),
      [0],
    );
  }

  /** The number of a place; undefined where nothing counts to one of its words, so that it is zero. */
  numberOf(place: Place): number | undefined {
    let number = 0;
    for (const [axis, word] of place.entries()) {
      const node = this.trees[axis]?.numberOf(word);
      if (node === undefined) return undefined;
      number += node * (this.#steps[axis] ?? 0);
    }
    return number;
  }

  /** How deep each axis reaches. */
  get depths(): readonly number[] {
    return this.trees.map(({ nodes }) => Math.max(...nodes.map(({ depth }) => depth)));
  }

  /** The node of each axis that a place is made of. */
  nodesOf(place: number): readonly number[] {
    return this.trees.map(({ nodes }, axis) => Math.floor(place / (this.#steps[axis] ?? 1)) % nodes.length);
  }

  /** A place and those that hold it along any of the axes. */
  above(place: number): readonly number[] {
    return this.placesOf(this.nodesOf(place).map((node, axis) => this.trees[axis]?.above(node) ?? []));
  }

  /** The places that a place is the sum of, at a depth of each axis. */
  heldAt(place: number, depths: readonly number[]): readonly number[] {
    return this.placesOf(
      this.nodesOf(place).map((node, axis) => this.trees[axis]?.heldAt(node, depths[axis] ?? 0) ?? []),
    );
  }

  /** The place that holds another one along an axis. */
  heldBy(place: number, axis: number, node: number, holder: number): number {
    return place + (holder - node) * (this.#steps[axis] ?? 0);
  }
}

/** How many places a table of these axes has, before it is made. */
export const sizeOf = (trees: readonly AxisTree[]): number => trees.reduce((size, { nodes }) => size * nodes.length, 1);
