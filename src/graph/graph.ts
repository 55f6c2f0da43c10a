import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { deadlineExceeded } from '../errors.js';
import { isUnavailable, translate } from './databaseErrors.js';

/** What a statement sees of the person who asks. */
export interface GraphViewer {
  readonly id: string;
  /** Ids of the restricted operations they belong to; open ones need no list. */
  readonly operations: readonly string[];
  readonly rights: readonly string[];
}

export interface Statement {
  readonly name: string;
  readonly text: string;
}

export type Row = Readonly<Record<string, unknown>>;
export type OnStatement = (name: string) => void;

export interface GraphSettings {
  readonly database: string;
  /** Longest a request may take in the database, in milliseconds; the server stops its statements then. */
  readonly deadlineMs: number;
  readonly onStatement?: OnStatement;
}

/** The database, bound to one viewer: each statement gets its one parameter `$a`, with the viewer in it. */
export class Graph {
  readonly #driver: Driver;
  readonly #settings: GraphSettings;
  readonly #viewer: GraphViewer;
  /** When the request's time is up: all its statements share one deadline. */
  readonly #until: number;

  constructor(driver: Driver, settings: GraphSettings, viewer: GraphViewer) {
    this.#driver = driver;
    this.#settings = settings;
    this.#viewer = viewer;
    this.#until = Date.now() + settings.deadlineMs;
  }

  /** Runs one statement in a transaction that cannot write. Tried once more where the server was merely busy. */
  async read(statement: Statement, a: Row): Promise<Row[]> {
    this.#settings.onStatement?.(statement.name);
    try {
      return await this.#readOnce(statement, a);
    } catch (error) {
      if (!isUnavailable(error)) throw translate(error, this.#settings.deadlineMs);
      try {
        return await this.#readOnce(statement, a);
      } catch (again) {
        throw translate(again, this.#settings.deadlineMs);
      }
    }
  }

  /** One command: everything in one write transaction, retried by the driver while the failure is a passing one. */
  async write<T>(work: (run: (statement: Statement, a: Row) => Promise<Row[]>) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ database: this.#settings.database });
    try {
      return await session.executeWrite(
        (transaction: ManagedTransaction) =>
          work(async (statement, a) => {
            this.#settings.onStatement?.(statement.name);
            const result = await transaction.run(statement.text, { a: { ...a, viewer: this.#viewer } });
            return result.records.map((record) => record.toObject());
          }),
        { timeout: this.#settings.deadlineMs },
      );
    } catch (error) {
      throw translate(error, this.#settings.deadlineMs);
    } finally {
      await session.close();
    }
  }

  async #readOnce(statement: Statement, a: Row): Promise<Row[]> {
    const session = this.#driver.session({ database: this.#settings.database, defaultAccessMode: neo4j.session.READ });
    try {
      const parameters = { a: { ...a, viewer: this.#viewer } };
      const timeout = this.#until - Date.now();
      if (timeout <= 0) throw deadlineExceeded(this.#settings.deadlineMs / 1000);
      const result = await session.run(statement.text, parameters, { timeout });
      return result.records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  }
}
