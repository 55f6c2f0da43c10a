import type { FieldNode, GraphQLField, GraphQLSchema } from 'graphql';
import type { Fragment } from '../fragment.js';
import type { Library } from '../library.js';
import { rename } from '../rename.js';
import type { Condition, Fragments } from '../selection.js';
import type { Variables, Window } from './window.js';

/** A piece of Cypher and how to read what comes back for it. */
export interface Piece {
  readonly text: string;
  /**
   * Subqueries that the text names. They stand in a WITH of their own before it: Neo4j takes an expression around a
   * subquery that aggregates for an aggregation itself, unless everything it reads is carried beside it.
   */
  readonly before: readonly Named[];
  readonly shape: Shape;
}
export interface Named {
  readonly name: string;
  readonly text: string;
}
export type Shape = (raw: unknown, run: Run) => unknown;

/** What one execution knows: the parameters under `$a`, and how to seal a cursor for this viewer. */
export interface Run {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly seal: (list: string, values: readonly unknown[]) => string;
  /** Told the id of each node that the answer shows. */
  readonly saw: (id: unknown) => void;
  /** Takes out of a node what must not be told of it. */
  readonly cover: (node: Record<string, unknown>) => void;
}

/** Names that stand for the variables a fragment left in scope. */
export type Scope = ReadonlyMap<string, string>;

/** Where a field's own arguments go: `$a.f3`. */
export interface Slot {
  readonly key: string;
  readonly coordinate: string;
  readonly fragment: Fragment;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly window: Window | null;
  /** When this field or one around it is wanted, each as any of some lists of conditions. */
  readonly when: readonly When[];
}

/** Any of these, each all of its conditions; null: always. */
export type When = readonly (readonly Condition[])[] | null;

/**
 * Planning costs Neo4j about 30 ms per nested subquery the first time, so one statement holds at most this much; the
 * rest is fetched by batch. The rule sees the document alone: the same document is always cut in the same places.
 */
export const limits = { fragments: 20, levels: 6 } as const;

/** One statement in the making. */
export class Draft {
  readonly slots: Slot[] = [];
  readonly names: string[] = [];
  /** Conditions of the fields around the one that is being composed. */
  readonly around: When[] = [];
  readonly conditions = new Set<string>();
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly library: Library;
  /** Looked at for the order and direction of a connection alone. */
  readonly variables: Variables;
  #named = 0;

  constructor(schema: GraphQLSchema, fragments: Fragments, library: Library, variables: Variables) {
    this.schema = schema;
    this.fragments = fragments;
    this.library = library;
    this.variables = variables;
  }

  /** Whether one more fragment may join at this level; if not, its field is left to a batch. */
  hasRoom(level: number): boolean {
    return this.names.length < limits.fragments && level <= limits.levels;
  }

  fresh(name: string): string {
    return `${name}${this.#named++}`;
  }

  /** A fragment's text with its variables made unique, its parent named and its arguments pointed at their slot. */
  place(fragment: Fragment, parent: string | null, slot: string): { body: string; scope: Map<string, string> } {
    const suffix = this.#named++;
    const scope = new Map([...fragment.variables, ...fragment.returns].map((name) => [name, `${name}${suffix}`]));
    const names = parent === null ? scope : new Map([...scope, ['parent', parent]]);
    return { body: this.pointed(rename(fragment.body, names), slot), scope };
  }

  /** A piece of Cypher with its arguments pointed at their slot. */
  pointed(text: string, slot: string): string {
    return text.replace(/\$a\.(?!viewer\b)/g, `$a.${slot}.`);
  }

  /** `null` where the field is always wanted. */
  test(when: When): string | null {
    if (when === null) return null;
    const all = when.map((conditions) =>
      conditions
        .map(({ variable, wanted }) => {
          this.conditions.add(variable);
          return wanted ? `$a.if.${variable}` : `NOT $a.if.${variable}`;
        })
        .join(' AND '),
    );
    return all.map((one) => `(${one})`).join(' OR ');
  }
}

/** WITH of what stays in scope and what is computed beside it; nothing where there is nothing to compute. */
export const withNamed = (kept: readonly string[], named: readonly Named[]): string =>
  named.length === 0 ? '' : `WITH ${[...kept, ...named.map(({ name, text }) => `${text} AS ${name}`)].join(', ')}\n`;
