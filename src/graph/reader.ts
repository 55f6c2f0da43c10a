import DataLoader from 'dataloader';
import type { GraphQLField, GraphQLResolveInfo } from 'graphql';
import type { Timings } from '../timings.js';
import { textsAt, turned } from './argumentPaths.js';
import type { Plan } from './compose/compose.js';
import type { Run } from './compose/draft.js';
import { veiled } from './compose/window.js';
import type { Composer } from './composer.js';
import type { Cursors } from './cursor.js';
import type { Graph, Row } from './graph.js';
import { OperationNames, operationsIn } from './operationNames.js';
import { operationsOf, type Preparers, parametersOf } from './parameters.js';
import { proving } from './standalone.js';
import type { Veil } from './veil.js';

type Source = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;
type Key = Source | string;
type Kind = Parameters<Composer['plan']>[0];

/** Most parents of one batch: more are asked in several statements, so that none grows without bound. */
const batchSize = 1000;

/** Reads fields for one request: a root field by one composed statement, what is left to batches by DataLoaders. */
export class Reader {
  readonly #graph: Graph;
  readonly #composer: Composer;
  readonly #cursors: Cursors;
  readonly #preparers: Preparers;
  readonly #timings: Timings | undefined;
  /** Told the id of each thing that is read. */
  readonly #saw: (id: string) => void;
  readonly #veil: Veil | null | undefined;
  #operations: OperationNames;
  readonly #loaders = new Map<Plan, DataLoader<Key, unknown>>();

  constructor(
    graph: Graph,
    composer: Composer,
    cursors: Cursors,
    preparers: Preparers,
    saw: (id: string) => void,
    timings?: Timings,
    veil?: Veil | null,
  ) {
    this.#veil = veil;
    this.#graph = graph;
    this.#composer = composer;
    this.#cursors = cursors;
    this.#preparers = preparers;
    this.#timings = timings;
    this.#saw = saw;
    this.#operations = this.#names();
  }

  /** Reads everything anew from now on: something was written, and what was read before may no longer be so. */
  forget(): void {
    this.#loaders.clear();
    this.#operations = this.#names();
  }

  /** A root field and everything below it; `more` is what code found out for its fragment, beside the arguments. */
  async root(field: Field, info: GraphQLResolveInfo, more: Row = {}): Promise<unknown> {
    const plan = this.#plan('root', field, info);
    const parameters = await this.#parameters(plan, info);
    const own = plan.slots[0]?.key ?? '';
    parameters[own] = { ...(parameters[own] as Row), ...more };
    const [row] = await this.#graph.read(plan, parameters);
    return this.#shaped(plan, parameters)(row?.value);
  }

  /** The same field of many parents at hand, in one statement. The plan carries the arguments, so it is the key. */
  batch(field: Field, source: Source, info: GraphQLResolveInfo): Promise<unknown> {
    const isNode = info.parentType.getInterfaces().some((face) => face.name === 'Node');
    const kind = isNode && typeof source.id === 'string' ? 'batch/byId' : 'batch/byValues';
    const plan = this.#plan(kind, field, info);
    if (kind === 'batch/byId') return this.#loader(plan, kind, info).load(source.id as string);
    const needs = this.#composer.library.get(plan.slots[0]?.fragment.name ?? '').parentProperties;
    const parent = Object.fromEntries(needs.map((name) => [name, source[name] ?? null]));
    return this.#loader(plan, kind, info).load(parent);
  }

  /** A node that only its id is known of, with the selection below this field; null when the viewer may not see it. */
  node(id: string, field: Field, info: GraphQLResolveInfo): Promise<unknown> {
    return this.#loader(this.#plan('nodes', field, info), 'nodes', info).load(id);
  }

  /** A field's arguments with operations that are named by their reference turned into ids: for fields that code answers. */
  async named<T>(field: Field | undefined, args: T): Promise<T> {
    const paths = field ? operationsIn(field) : [];
    return turned(args, paths, await this.#operations.idsOf(textsAt(args, paths)));
  }

  #names(): OperationNames {
    return new OperationNames(async (texts) => {
      const named = proving(this.#composer.library.get('operation/named'), this.#composer.memberships);
      const [row] = await this.#graph.read(named, this.#preparers['operation/named']?.({ texts }) ?? { texts });
      return (row?.found ?? []) as readonly (readonly [string, string])[];
    });
  }

  async #parameters(plan: Plan, { variableValues }: GraphQLResolveInfo): Promise<Record<string, unknown>> {
    const named = operationsOf(plan, variableValues);
    const idOf = named.length === 0 ? undefined : await this.#operations.idsOf(named);
    return parametersOf(plan, variableValues, this.#preparers, this.#cursors, idOf);
  }

  #plan(kind: Kind, field: Field, info: GraphQLResolveInfo): Plan {
    const done = this.#timings?.start('compose');
    const variableValues = this.#veil ? { ...info.variableValues, [veiled]: true } : info.variableValues;
    const plan = this.#composer.plan(kind, field, { ...info, variableValues });
    done?.();
    return plan;
  }

  #loader(plan: Plan, kind: Kind, info: GraphQLResolveInfo): DataLoader<Key, unknown> {
    const known = this.#loaders.get(plan);
    if (known) return known;
    const load = async (keys: readonly Key[]) => {
      const parameters = await this.#parameters(plan, info);
      const rows = await this.#graph.read(plan, {
        ...parameters,
        [kind === 'batch/byValues' ? 'parents' : 'keys']: keys,
      });
      const found = new Map(rowsOf(kind, rows).map((row) => [row.key, row.value]));
      const shape = this.#shaped(plan, parameters);
      return keys.map((key, index) => shape(found.get(kind === 'batch/byId' ? key : index) ?? null));
    };
    // Parents that are not nodes are the same where the fragment reads the same of them.
    const cacheKeyFn = (key: Key) => (typeof key === 'string' ? key : (JSON.stringify(key) as unknown as Key));
    const loader = new DataLoader<Key, unknown>(load, { maxBatchSize: batchSize, cacheKeyFn });
    this.#loaders.set(plan, loader);
    return loader;
  }

  #shaped(plan: Plan, parameters: Row): (raw: unknown) => unknown {
    const veil = this.#veil;
    const saw = (id: unknown) => void (typeof id === 'string' && this.#saw(id));
    const cover = veil ? (node: Record<string, unknown>) => veil.cover(node) : () => {};
    const run: Run = { parameters, seal: (list, values) => this.#cursors.seal(list, values), saw, cover };
    return (raw) => {
      if (raw === null || raw === undefined) return null;
      const done = this.#timings?.start('map');
      const value = plan.shape(raw, run);
      done?.();
      return value;
    };
  }
}

/** Nodes come as one list in one row, so that there is a row even where none was found. */
const rowsOf = (kind: Kind, rows: readonly Row[]): readonly Row[] =>
  kind === 'nodes' ? ((rows[0]?.nodes as Row[] | undefined) ?? []) : rows;
