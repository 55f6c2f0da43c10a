import DataLoader from 'dataloader';
import type { GraphQLField, GraphQLResolveInfo } from 'graphql';
import type { Plan } from './compose/compose.js';
import type { Run } from './compose/draft.js';
import type { Composer } from './composer.js';
import type { Cursors } from './cursor.js';
import type { Graph, Row } from './graph.js';
import { type Preparers, parametersOf } from './parameters.js';

type Source = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

/** Most parents of one batch: more are asked in several statements, so that none grows without bound. */
const batchSize = 1000;

/** Reads fields for one request: a root field by one composed statement, what is left to batches by DataLoaders. */
export class Reader {
  readonly #open: () => Promise<Graph>;
  #graph: Promise<Graph> | null = null;
  readonly #composer: Composer;
  readonly #cursors: Cursors;
  readonly #preparers: Preparers;
  readonly #loaders = new Map<Plan, DataLoader<Source | string, unknown>>();

  /** `open` is called when the first statement is due: a request that reads nothing costs the database nothing. */
  constructor(open: () => Promise<Graph>, composer: Composer, cursors: Cursors, preparers: Preparers) {
    this.#open = open;
    this.#composer = composer;
    this.#cursors = cursors;
    this.#preparers = preparers;
  }

  /** A root field and everything below it. */
  async root(field: Field, info: GraphQLResolveInfo): Promise<unknown> {
    const plan = this.#composer.plan('root', field, info);
    const parameters = parametersOf(plan, info.variableValues, this.#preparers, this.#cursors);
    const rows = await this.#read(plan, parameters);
    return plan.shape(rows[0]?.value, this.#run(parameters));
  }

  /** The same field of many parents at hand, in one statement. The plan carries the arguments, so it is the key. */
  batch(field: Field, source: Source, info: GraphQLResolveInfo): Promise<unknown> {
    const isNode = typeof source.id === 'string' && source.statements === undefined;
    const kind =
      isNode && info.parentType.getInterfaces().some((face) => face.name === 'Node') ? 'batch/byId' : 'batch/byValues';
    const plan = this.#composer.plan(kind, field, info);
    const load = async (keys: readonly (Source | string)[]) => {
      const parameters = parametersOf(plan, info.variableValues, this.#preparers, this.#cursors);
      const rows = await this.#read(plan, { ...parameters, [kind === 'batch/byId' ? 'keys' : 'parents']: keys });
      const found = byKey(rows);
      const run = this.#run(parameters);
      return keys.map((key, index) => {
        const value = found.get(kind === 'batch/byId' ? key : index);
        return value === undefined ? null : plan.shape(value, run);
      });
    };
    if (kind === 'batch/byId') return this.#loader(plan, load).load(source.id as string);
    const needs = this.#composer.library.get(plan.slots[0]?.fragment.name ?? '').parentProperties;
    const parent = Object.fromEntries(needs.map((name) => [name, source[name] ?? null]));
    return this.#loader(plan, load, (key) => JSON.stringify(key)).load(parent);
  }

  /** A node that only its id is known of, with the selection below this field; null when the viewer may not see it. */
  node(id: string, field: Field, info: GraphQLResolveInfo): Promise<unknown> {
    const plan = this.#composer.plan('nodes', field, info);
    const load = async (keys: readonly (Source | string)[]) => {
      const parameters = parametersOf(plan, info.variableValues, this.#preparers, this.#cursors);
      const found = byKey(await this.#read(plan, { ...parameters, keys }));
      const run = this.#run(parameters);
      return keys.map((key) => {
        const value = found.get(key);
        return value === undefined ? null : plan.shape(value, run);
      });
    };
    return this.#loader(plan, load).load(id);
  }

  async #read(statement: Plan, a: Row): Promise<Row[]> {
    this.#graph ??= this.#open();
    return (await this.#graph).read(statement, a);
  }

  #loader(
    plan: Plan,
    load: (keys: readonly (Source | string)[]) => Promise<unknown[]>,
    cacheKeyFn: (key: Source | string) => unknown = (key) => key,
  ) {
    const known = this.#loaders.get(plan);
    if (known) return known;
    const loader = new DataLoader<Source | string, unknown, unknown>(load, { maxBatchSize: batchSize, cacheKeyFn });
    this.#loaders.set(plan, loader as DataLoader<Source | string, unknown>);
    return loader;
  }

  #run(parameters: Row): Run {
    return { parameters, seal: (list, values) => this.#cursors.seal(list, values) };
  }
}

const byKey = (rows: readonly Row[]) => new Map(rows.map((row) => [row.key, row.value]));
