/**
 * One of the ways in which figures are divided: words, some of which hold others, as years hold quarters and regions hold
 * forces.
 */
export interface Axis {
  /** Words that hold no other. Only those to which something counts: of the others a figure of zero tells already. */
  readonly leaves: readonly string[];
  /** The words that hold a leaf, the nearest first; all of an axis, which holds everything, is not named. */
  holders(leaf: string): readonly string[];
}

/** An axis whose words hold no others. */
export const flat = (leaves: readonly string[]): Axis => ({ leaves, holders: () => [] });

/** A word of an axis: by number, 0 for all of the axis. */
export interface AxisNode {
  readonly number: number;
  /** The node that holds it; a node holds at least two, else the one within says the same and is left out. */
  readonly holder: number;
  readonly depth: number;
  readonly children: number[];
  readonly isLeaf: boolean;
}

/** The words of an axis as a tree; one that alone is held by another is the same node. */
export class AxisTree {
  readonly nodes: readonly AxisNode[];
  /** The leaves below a node, by number of the leaf in `leaves`. */
  readonly leaves: readonly string[];
  readonly #numbers = new Map<string, number>();
  readonly #below: readonly (readonly string[])[];

  constructor(axis: Axis) {
    this.leaves = [...axis.leaves].sort();
    const whole: Raw = { word: null, children: new Map() };
    for (const leaf of this.leaves) {
      let at = whole;
      for (const word of [...axis.holders(leaf)].reverse().concat(leaf)) {
        const next = at.children.get(word) ?? { word, children: new Map() };
        at.children.set(word, next);
        at = next;
      }
    }
    const nodes: AxisNode[] = [];
    const below: string[][] = [];
    const name = (raw: Raw, number: number): Raw => {
      if (raw.word !== null) this.#numbers.set(raw.word, number);
      const [only, ...others] = [...raw.children.values()];
      return only === undefined || others.length > 0 ? raw : name(only, number);
    };
    const grow = (raw: Raw, holder: number, depth: number): number => {
      const number = nodes.length;
      const same = name(raw, number);
      const children: number[] = [];
      nodes.push({ number, holder, depth, children, isLeaf: same.children.size === 0 });
      below.push(same.children.size === 0 && same.word !== null ? [same.word] : []);
      for (const child of same.children.values()) {
        const one = grow(child, number, depth + 1);
        children.push(one);
        below[number]?.push(...(below[one] ?? []));
      }
      return number;
    };
    grow(whole, 0, 0);
    this.nodes = nodes;
    this.#below = below;
  }

  /** The node of a word, of all words for null; undefined where nothing counts to the word. */
  numberOf(word: string | null): number | undefined {
    return word === null ? 0 : this.#numbers.get(word);
  }

  /** The node of a leaf and those that hold it, all of the axis last. */
  upward(leaf: string): readonly number[] {
    return this.above(this.#numbers.get(leaf) ?? 0);
  }

  /** A node and those that hold it, all of the axis last. */
  above(number: number): readonly number[] {
    const way: number[] = [];
    for (let at = number; at !== 0; at = this.nodes[at]?.holder ?? 0) way.push(at);
    return [...way, 0];
  }

  /** What a node holds at a depth, with leaves that lie less deep; a node that lies deeper holds nothing there. */
  heldAt(number: number, depth: number): readonly number[] {
    const node = this.nodes[number];
    if (node === undefined || node.depth > depth) return [];
    if (node.depth === depth || node.isLeaf) return [number];
    return node.children.flatMap((child) => this.heldAt(child, depth));
  }

  /** The fewest nodes that hold the chosen leaves and no others. */
  partsOf(chosen: (leaf: string) => boolean, from = 0): readonly number[] {
    const held = this.#below[from] ?? [];
    if (held.length > 0 && held.every(chosen)) return [from];
    return (this.nodes[from]?.children ?? []).flatMap((child) => this.partsOf(chosen, child));
  }
}

interface Raw {
  readonly word: string | null;
  readonly children: Map<string, Raw>;
}
