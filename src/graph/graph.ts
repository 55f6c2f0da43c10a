import { setTimeout } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { abandoned, deadlineExceeded, internal } from '../errors.js';
import type { Timings } from '../timings.js';
import { restAfter, translate } from './databaseErrors.js';
import { sessionOf } from './driver.js';
import type { Memberships } from './memberships.js';
import { mentionsMergeable, type OldIds } from './oldIds.js';
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
  /**
   * Whether its first row holds, as `held`, the viewer's restricted operations, and as `merged` the state of merges: null
   * where it ran with just those.
   */
  readonly proves?: boolean;
  /** Whether ids in its rows were written down once, and may have been given up in merges since. */
  readonly remembers?: boolean;
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
  /** Restricted operations that were proven for somebody else, on whose behalf this one asks. */
  readonly operations?: readonly string[];
}

/** The database, bound to one viewer: each statement gets its one parameter `$a`, with the viewer in it. */
export class Graph {
  readonly #driver: Driver;
  readonly #settings: GraphSettings;
  readonly #request: GraphRequest;
  readonly #memberships: Memberships;
  readonly #membershipsStatement: Statement;
  readonly #oldIds: OldIds;
  readonly #oldIdsStatement: Statement;
  /** When the request's time is up: all its statements share one deadline. */
  readonly #until: number;
  #operations: readonly string[];
  #proven: boolean;

  constructor(
    driver: Driver,
    settings: GraphSettings,
    request: GraphRequest,
    { memberships, oldIds }: { memberships: Memberships; oldIds: OldIds },
    statements: { memberships: Statement; oldIds: Statement },
  ) {
    this.#driver = driver;
    this.#settings = settings;
    this.#request = request;
    this.#memberships = memberships;
    this.#oldIds = oldIds;
    this.#membershipsStatement = statements.memberships;
    this.#oldIdsStatement = statements.oldIds;
    this.#until = Date.now() + settings.deadlineMs;
    // Whoever may not read operations needs none: there is nothing to prove.
    this.#proven = request.operations !== undefined || !request.viewer.rights.includes('READ');
    this.#operations = this.#proven ? (request.operations ?? []) : memberships.last(request.viewer.id);
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
    for (;;) {
      // Old ids first: what they stand for now may be veiled.
      const { state } = this.#oldIds;
      const rows = await this.#proved(statement, await veil.lift(this.#oldIds.lift(a), look), leaves);
      if (state === this.#oldIds.state) return veil.lower(rows, look);
    }
  }

  /**
   * A value with ids that were given up in merges turned into what they stand for now: for code that compares ids. Where it
   * holds none of what can be merged, nothing is asked. What now is veiled stays as it was written: neither that two of them
   * are one nor the stored id may be learnt.
   */
  async kept<T>(value: T): Promise<T> {
    if (!this.#proven && mentionsMergeable(value)) await this.#proved(this.#membershipsStatement, {}, 0);
    const { veil, veils } = this.#request;
    if (!veil || !veils) return this.#oldIds.lift(value);
    for (;;) {
      const { state } = this.#oldIds;
      const ids = this.#oldIds.keptIn(value);
      if (ids.length === 0) return value;
      const { ids: seen } = await veil.lift({ ids }, (keys) => this.#proved(veils, keys, 0));
      const veiled = new Set(ids.filter((id, place) => (seen as readonly string[])[place] !== id));
      if (state === this.#oldIds.state) return this.#oldIds.lift(value, veiled);
    }
  }

  /**
   * Things that were written down once as text, as if they were read now: under the ids that stand for them by now, and where
   * they are veiled under the viewer's own, marked as `protected`, with nothing told of them but their pseudonym.
   */
  async written(things: readonly Row[]): Promise<Row[]> {
    const { veil, veils } = this.#request;
    const kept = await this.kept(things);
    // What now is veiled stays as it was written there: it is veiled here.
    if (!veil || !veils) return [...kept];
    const shown = await veil.lower(this.#oldIds.lift(kept), (keys) => this.#proved(veils, keys, 0));
    return shown.map((one, at) => {
      const thing: Record<string, unknown> = { ...one };
      veil.cover(thing);
      return thing.id === this.#oldIds.kept(String(kept[at]?.id)) ? thing : { ...thing, protected: true };
    });
  }

  /** What an answer is looked through for, and no part of the question. */
  beside(statement: Statement): Promise<Row[]> {
    return this.#proved(statement, {}, 0);
  }

  async #proved(statement: Statement, a: Row, leaves: number): Promise<Row[]> {
    for (let tries = 0; tries < 5; tries += 1) {
      const ran = { operations: this.#operations, merges: this.#oldIds.state };
      const rows = await this.#tried(statement, this.#oldIds.lift(a), ran, leaves);
      const now = () => (statement.remembers ? this.#oldIds.lift(rows) : rows);
      // What another field of the request has proven is proven of what that one ran with.
      const isStanding = ran.operations === this.#operations && ran.merges === this.#oldIds.state;
      if (this.#proven && isStanding) return now();
      const proof = statement.proves ? rows : await this.#tried(this.#membershipsStatement, {}, ran, 0);
      const held = heldOf(proof, ran.operations);
      const merged = proof[0]?.merged ?? null;
      if (held === ran.operations && merged === null) {
        this.#proven = true;
        return now();
      }
      if (held !== ran.operations) {
        this.#operations = held;
        this.#memberships.note(this.#request.viewer.id, held);
      }
      if (merged !== null && merged !== this.#oldIds.state) {
        this.#oldIds.note(await this.#tried(this.#oldIdsStatement, { known: this.#oldIds.state }, ran, 0));
      }
    }
    throw internal();
  }

  /**
   * For what is computed outside the database; `leaves` as in `read`.
   * @throws DEADLINE_EXCEEDED or ABANDONED where the answer is not wanted any more
   */
  stillWanted(leaves = 0): void {
    if (this.#request.signal?.aborted) throw abandoned();
    if (Date.now() >= this.#until - leaves * this.#settings.deadlineMs)
      throw deadlineExceeded(this.#settings.deadlineMs / 1000);
  }

  /** One command: everything in one write transaction, retried by the driver while the failure is a passing one. */
  async write<T>(work: (run: RunStatement) => Promise<T>): Promise<T> {
    const session = sessionOf(this.#driver, this.#settings.database);
    const wasProven = this.#proven;
    try {
      return await session.executeWrite(
        async (transaction: ManagedTransaction) => {
          const run = async (statement: Statement, a: Row, ran: Standing) => {
            const result = await transaction.run(statement.text, this.#parameters(a, ran));
            return result.records.map((record) => record.toObject());
          };
          this.#oldIds.note(await run(this.#oldIdsStatement, { known: this.#oldIds.state }, nobody));
          const operations = this.#proven
            ? this.#operations
            : heldOf(await run(this.#membershipsStatement, {}, nobody), []);
          const ran = { operations, merges: this.#oldIds.state };
          const { veil, veils } = this.#request;
          const look = (keys: Row) => (veils ? run(veils, keys, ran) : Promise.resolve([]));
          return work(async (statement, a, ids) => {
            this.#settings.onStatement?.(statement.name);
            if (ids === 'THEMSELVES') return run(statement, a, ran);
            const given = this.#oldIds.lift(a);
            return run(statement, veil ? this.#oldIds.lift(await veil.lift(given, look)) : given, ran);
          });
        },
        { timeout: this.#settings.deadlineMs },
      );
    } catch (error) {
      throw translate(error, this.#settings.deadlineMs);
    } finally {
      // What was written may have changed what is proven.
      this.#proven = wasProven && !this.#request.viewer.rights.includes('READ');
      await session.close();
    }
  }

  /** Tried again where the server was merely busy, full or away. */
  async #tried(statement: Statement, a: Row, ran: Standing, leaves: number): Promise<Row[]> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#once(statement, a, ran, leaves);
      } catch (error) {
        if (this.#request.signal?.aborted) throw abandoned();
        const rest = restAfter(error, tries);
        if (rest === null) throw translate(error, this.#settings.deadlineMs);
        await setTimeout(rest);
      }
    }
  }

  async #once(statement: Statement, a: Row, ran: Standing, leaves: number): Promise<Row[]> {
    const { signal, timings } = this.#request;
    const timeout = Math.floor(this.#until - Date.now() - leaves * this.#settings.deadlineMs);
    if (timeout <= 0) throw deadlineExceeded(this.#settings.deadlineMs / 1000);
    if (signal?.aborted) throw abandoned();
    const done = timings?.start('database');
    const session = sessionOf(this.#driver, this.#settings.database, neo4j.session.READ);
    // Closing a session resets its connection, which stops what runs there.
    const stop = () => void session.close();
    signal?.addEventListener('abort', stop);
    try {
      const result = await withoutStack(() => session.run(statement.text, this.#parameters(a, ran), { timeout }));
      return result.records.map((record) => record.toObject());
    } finally {
      signal?.removeEventListener('abort', stop);
      await session.close();
      done?.();
    }
  }

  #parameters(a: Row, ran: Standing) {
    return { a: { ...a, viewer: { ...this.#request.viewer, ...ran } } };
  }
}

/** Runs one statement of a command; old ids stand for what was kept, unless they are meant themselves. */
type RunStatement = (statement: Statement, a: Row, ids?: 'THEMSELVES') => Promise<Row[]>;

/** What a statement runs with, and proves: the viewer's restricted operations, and the state of merges. */
interface Standing {
  readonly operations: readonly string[];
  readonly merges: string;
}

const nobody: Standing = { operations: [], merges: '' };

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
