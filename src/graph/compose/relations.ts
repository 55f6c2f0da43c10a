import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { broughtAs } from '../brought.js';
import type { Selected } from '../selection.js';
import type { Draft, Named, Shape } from './draft.js';
import { relation } from './relation.js';

interface Group {
  readonly types: Set<string>;
  readonly owner: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly file: string;
  readonly selected: Selected;
}

/** Relations below one projection. What reads the same for several types is written once, guarded by their labels. */
export class Relations {
  readonly #groups = new Map<string, Group>();
  readonly #draft: Draft;
  readonly #row: string;
  readonly #level: number;
  readonly #possible: number;

  /** `possible`: how many concrete types the row can have; a relation of all of them needs no guard. */
  constructor(draft: Draft, row: string, level: number, possible: number) {
    this.#draft = draft;
    this.#row = row;
    this.#level = level;
    this.#possible = possible;
  }

  add(owner: GraphQLObjectType, field: GraphQLField<unknown, unknown>, file: string, selected: Selected): void {
    const places = selected.nodes.map((node) => node.loc?.start).join(',');
    const key = `${selected.key} ${file} ${places} ${JSON.stringify(selected.when)}`;
    const group = this.#groups.get(key) ?? { types: new Set<string>(), owner, field, file, selected };
    group.types.add(owner.name);
    this.#groups.set(key, group);
  }

  write() {
    const draft = this.#draft;
    const row = this.#row;
    const level = this.#level;
    const needs = new Set<string>();
    const before: Named[] = [];
    const slots: string[] = [];
    const shapes: { types: ReadonlySet<string>; key: string; slot: string; shape: Shape }[] = [];
    for (const { types, owner, field, file, selected } of this.#groups.values()) {
      // A relation left to a batch needs what its fragment reads of the parent.
      for (const name of draft.library.get(file).parentProperties) needs.add(name);
      const piece = relation(draft, owner, field, selected.nodes, row, level + 1, selected.when);
      if (!piece) continue;
      const tests = [
        ...(types.size < this.#possible ? [`${row}:${[...types].join('|')}`] : []),
        ...[draft.test(selected.when)].filter((test) => test !== null).map((test) => `(${test})`),
      ];
      const text = tests.length === 0 ? piece.text : `CASE WHEN ${tests.join(' AND ')} THEN ${piece.text} END`;
      before.push({ name: draft.fresh('part'), text });
      slots.push(piece.slot);
      shapes.push({ types, key: broughtAs(selected.key), slot: piece.slot, shape: piece.shape });
    }
    const shape = (typename: string, value: Record<string, unknown>, run: Parameters<Shape>[1]) => {
      for (const { types, key, slot, shape: read } of shapes) {
        if (!types.has(typename)) continue;
        const raw = value[slot];
        value[key] = raw === null || raw === undefined ? null : read(raw, run);
      }
    };
    return { needs, before, slots, shape };
  }
}
