import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { abandoned, deadlineExceeded, internal } from '../errors.js';
import type { Timings } from '../timings.js';
import { isUnavailable, translate } from './databaseErrors.js';
import type { Memberships } from './memberships.js';
import type { Veil } from './veil.js';

/** Who asks, as statements see it in `$a.viewer`; the restricted operations they belong to come from the graph. */
export interface GraphViewer {
  readonly id: string;
  readonly rights: readonly string[];
  /** Whether protected people are shown as they are. Where it is missing, they are not. */
  readonly sees?: boolean;
  /** People born later than this are children; `bornSince` is where an index of dates starts for it. */
  readonly bornAfter?: string;
  readonly bornSince?: string;
}

export interface Statement {
  readonly name: string;
  readonly text: string;
  /** Whether its first row holds, as `held`, the viewer's restricted operations: null where it ran with just those. */
  readonly proves?: boolean;
}

export type Row = Readonly<Record<string, unknown>>;
export type OnStatement = (name: string) => void;

export interface GraphSettings {
  readonly database: string;
  /** Longest a request may take in the database, in milliseconds; the server stops its statements then. */
  readonly deadlineMs: number;
  /** Told of each statement; not of a second try. */
  readonly onStatement?: OnStatement;
}

/** What one request brings along. */
export interface GraphRequest {
  readonly viewer: GraphViewer;
  /** Aborted when nobody waits for the answer any more: the database then stops the statement. */
  readonly signal?: AbortSignal | undefined;
  readonly timings?: Timings | undefined;
  /** Null where nothing is veiled from the viewer. */
  readonly veil?: Veil | null;
  /** What tells which things are veiled. */
  readonly veils?: Statement | null;
}

/** The database, bound to one viewer: each statement gets its one parameter `$a`, with the viewer in it. */
export class Graph {
  readonly #driver: Driver;
  readonly #settings: GraphSettings;
  readonly #request: GraphRequest;
  readonly #memberships: Memberships;
  readonly #membershipsStatement: Statement;
  /** When the request's time is up: all its statements share one deadline. */
  readonly #until: number;
  #operations: readonly string[];
  #proven: boolean;

  constructor(
    driver: Driver,
    settings: GraphSettings,
    request: GraphRequest,
    memberships: Memberships,
    membershipsStatement: Statement,
  ) {
    this.#driver = driver;
    this.#settings = settings;
    this.#request = request;
    this.#memberships = memberships;
    this.#membershipsStatement = membershipsStatement;
    this.#until = Date.now() + settings.deadlineMs;
    // Whoever may not read operations needs none: there is nothing to prove.
    this.#proven = !request.viewer.rights.includes('READ');
    this.#operations = this.#proven ? [] : memberships.last(request.viewer.id);
  }

  /**
   * Runs one statement in a transaction that cannot write. The first one of a request runs with the memberships that
   * the viewer had last; where they have changed since, it runs again with those that the database holds now.
   * `leaves`: the share of the request's time that must be left for what follows; past it the statement is stopped.
   */
  async read(statement: Statement, a: Row, leaves = 0): Promise<Row[]> {
    // What veils an answer is asked beside it, and is no part of the question.
    this.#settings.onStatement?.(statement.name);
    const { veil, veils } = this.#request;
    if (!veil || !veils) return this.#proved(statement, a, leaves);
    const look = (keys: Row) => this.#proved(veils, keys, 0);
    return veil.lower(await this.#proved(statement, await veil.lift(a, look), leaves), look);
  }

  /** What an answer is looked through for, and no part of the question. */
  beside(statement: Statement): Promise<Row[]> {
    return this.#proved(statement, {}, 0);
  }

  async #proved(statement: Statement, a: Row, leaves: number): Promise<Row[]> {
    for (let tries = 0; tries < 5; tries += 1) {
      const operations = this.#operations;
      const rows = await this.#tried(statement, a, operations, leaves);
      if (this.#proven && operations === this.#operations) return rows;
      const proof = statement.proves ? rows : await this.#tried(this.#membershipsStatement, {}, operations, 0);
      const held = heldOf(proof, operations);
      if (held === operations) {
        this.#proven = true;
        return rows;
      }
      this.#operations = held;
      this.#memberships.note(this.#request.viewer.id, held);
    }
    throw internal();
  }

  /** @throws DEADLINE_EXCEEDED or ABANDONED where the answer is not wanted any more: for what is computed outside the database */
  stillWanted(): void {
    if (this.#request.signal?.aborted) throw abandoned();
    if (Date.now() >= this.#until) throw deadlineExceeded(this.#settings.deadlineMs / 1000);
  }

  /** One command: everything in one write transaction, retried by the driver while the failure is a passing one. */
  async write<T>(work: (run: (statement: Statement, a: Row) => Promise<Row[]>) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ database: this.#settings.database });
    try {
      return await session.executeWrite(
        async (transaction: ManagedTransaction) => {
          const run = async (statement: Statement, a: Row, operations: readonly string[]) => {
            const result = await transaction.run(statement.text, this.#parameters(a, operations));
            return result.records.map((record) => record.toObject());
          };
          const held = this.#proven ? this.#operations : heldOf(await run(this.#membershipsStatement, {}, []), []);
          const { veil, veils } = this.#request;
          const look = (keys: Row) => (veils ? run(veils, keys, held) : Promise.resolve([]));
          return work(async (statement, a) => {
            this.#settings.onStatement?.(statement.name);
            return run(statement, veil ? await veil.lift(a, look) : a, held);
          });
        },
        { timeout: this.#settings.deadlineMs },
      );
    } catch (error) {
      throw translate(error, this.#settings.deadlineMs);
    } finally {
      await session.close();
    }
  }

  /** Tried once more where the server was merely busy or away. */
  async #tried(statement: Statement, a: Row, operations: readonly string[], leaves: number): Promise<Row[]> {
    try {
      return await this.#once(statement, a, operations, leaves);
    } catch (error) {
      if (this.#request.signal?.aborted) throw abandoned();
      if (!isUnavailable(error)) throw translate(error, this.#settings.deadlineMs);
    }
    try {
      return await this.#once(statement, a, operations, leaves);
    } catch (error) {
      throw this.#request.signal?.aborted ? abandoned() : translate(error, this.#settings.deadlineMs);
    }
  }

  async #once(statement: Statement, a: Row, operations: readonly string[], leaves: number): Promise<Row[]> {
    const { signal, timings } = this.#request;
    const timeout = Math.floor(this.#until - Date.now() - leaves * this.#settings.deadlineMs);
    if (timeout <= 0) throw deadlineExceeded(this.#settings.deadlineMs / 1000);
    if (signal?.aborted) throw abandoned();
    const done = timings?.start('database');
    const session = this.#driver.session({ database: this.#settings.database, defaultAccessMode: neo4j.session.READ });
    // Closing a session resets its connection, which stops what runs there.
    const stop = () => void session.close();
    signal?.addEventListener('abort', stop);
    try {
      const result = await withoutStack(() =>
        session.run(statement.text, this.#parameters(a, operations), { timeout }),
      );
      return result.records.map((record) => record.toObject());
    } finally {
      signal?.removeEventListener('abort', stop);
      await session.close();
      done?.();
    }
  }

  #parameters(a: Row, operations: readonly string[]) {
    return { a: { ...a, viewer: { ...this.#request.viewer, operations } } };
  }
}

/** What the viewer belongs to: what the statement ran with, unless it says otherwise. */
function heldOf(rows: readonly Row[], operations: readonly string[]): readonly string[] {
  const held = rows[0]?.held;
  if (held === null) return operations;
  if (!Array.isArray(held)) throw internal();
  return held as string[];
}

/** The driver writes down its caller's stack with each statement, which nobody reads: errors are told by their codes. */
function withoutStack<T>(call: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
