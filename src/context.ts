import type { Networks } from './analysis/measures/networks.js';
import type { Audit } from './audit/audit.js';
import type { AuditedRequest } from './audit/auditedRequest.js';
import type { Right, Viewer } from './auth/viewer.js';
import type { Outbox } from './deconfliction/outbox.js';
import { forbidden, purposeRequired, unauthenticated } from './errors.js';
import type { Composer } from './graph/composer.js';
import { type Cursors, cursorsOf } from './graph/cursor.js';
import type { Driver } from './graph/driver.js';
import { Graph, type GraphSettings, type Row } from './graph/graph.js';
import type { Library } from './graph/library.js';
import type { Memberships } from './graph/memberships.js';
import type { OldIds } from './graph/oldIds.js';
import type { Preparers } from './graph/parameters.js';
import { Reader } from './graph/reader.js';
import { proving, standalone } from './graph/standalone.js';
import type { Imports } from './importing/imports.js';
import { bornAfter } from './protection/bornAfter.js';
import { KnownTexts } from './protection/knownTexts.js';
import type { Texts } from './protection/texts.js';
import { PseudonymVeil } from './protection/veil.js';
import type { Timings } from './timings.js';
import { Together } from './together.js';
import type { Washes } from './washing/washes.js';

/** What one request has: who asks, and the graph as they may see it. Nothing in it outlives the request. */
export interface Context {
  readonly viewer: Viewer | null;
  readonly graph: Graph;
  readonly reader: Reader;
  /** Seals and opens cursors for this viewer. */
  readonly cursors: Cursors;
  /** Every statement as it is stored. */
  readonly library: Library;
  readonly timings: Timings | undefined;
  /** The jobs that import files; null where this process runs none. */
  readonly imports: Imports | null;
  /** What was washed, and who is to be told; null where this process does not wash. */
  readonly washes: Washes | null;
  /** Aborted when whoever asked has gone away. */
  readonly signal: AbortSignal;
  /** Where notices are heard of; null where this process does not listen. */
  readonly outbox: Outbox | null;
  /** The same viewer's next moment, for what lasts: null once their token is no longer believed. */
  renewed(): Promise<Context | null>;
  /** Does something once the answer has left, so that it lengthens nothing. */
  afterAnswer(work: () => void): void;
  /** What measures of the network keep between requests; null where none are answered. */
  readonly networks: Networks | null;
  /** What the audit log will say of this request; undefined where nobody asks, as when statements are warmed. */
  readonly audited: AuditedRequest | undefined;
  /** What code keeps from one field of the request for the next, by what it is; a command empties it. */
  readonly kept: Map<string, unknown>;
  /** Notes in the audit log that somebody was shown something, by the id that is stored, whatever stands for it in answers. */
  readonly saw: (id: string) => void;
  /** The audit log, for auditors; null where nothing is audited. */
  readonly audit: Audit | null;
  /** The store's secret, from which quotes and cursors are derived. */
  readonly secret: Uint8Array;
  /** What takes names out of texts; null where the viewer may see who protected people are. */
  readonly texts: (() => Promise<Texts>) | null;
  /** Runs a file of `cypher/` that stands alone; its one row is what its header says it returns. */
  ask(file: string, a: Row): Promise<Row>;
  /** The same as one step of a search, which leaves a share of the request's time for showing what it found. */
  search(file: string, a: Row, leaves: number): Promise<Row>;
  /** The same for a file that reads nothing of who asks: all who ask the same at the same time share one answer. */
  askForAll(file: string, a: Row): Promise<Row>;
  /** One command in one write transaction; each statement is a file of `cypher/`. */
  command<T>(work: (run: RunFile) => Promise<T>): Promise<T>;
  /**
   * @throws UNAUTHENTICATED, FORBIDDEN or PURPOSE_REQUIRED unless the viewer holds the right and says what for; null
   * demands no more than a viewer.
   */
  demand(right: string | null): Viewer;
}

/**
 * Runs a file of `cypher/` as it is, within a command's transaction. Ids that were given up in merges stand for those that
 * were kept, unless they are meant themselves.
 */
export type RunFile = (file: string, a: Row, ids?: 'THEMSELVES') => Promise<Row[]>;

/** The same for statements to which ids are what they say, and not what they lead to. */
export const themselves =
  (run: RunFile): RunFile =>
  (file, a) =>
    run(file, a, 'THEMSELVES');

/** What all requests share. */
export interface Shared {
  readonly driver: Driver;
  readonly settings: GraphSettings;
  readonly composer: Composer;
  readonly memberships: Memberships;
  readonly oldIds: OldIds;
  readonly preparers: Preparers;
  /** Seals cursors; the same in every process, so that a page can be continued at any of them. */
  readonly secret: Uint8Array;
  readonly imports?: Imports;
  readonly washes?: Washes;
  readonly networks?: Networks;
  readonly outbox?: Outbox;
  /** Null where nothing is audited. */
  readonly audit: Audit | null;
}

export interface Asking {
  readonly viewer: Viewer | null;
  /** Aborted when the caller has gone away. */
  readonly signal?: AbortSignal;
  readonly timings?: Timings | undefined;
  readonly audited?: AuditedRequest | undefined;
  readonly renewed?: () => Promise<Context | null>;
  /** Takes what is to be done once the answer has left. */
  readonly afterAnswer?: (work: () => void) => void;
  /** The purposes of which one must be given and was not; null where nothing is missing. */
  readonly missingPurpose?: readonly string[] | null;
}

export function contextOf(
  shared: Shared,
  {
    viewer,
    signal,
    timings,
    audited,
    afterAnswer = setImmediate,
    renewed = async () => null,
    missingPurpose = null,
  }: Asking,
): Context {
  const { driver, settings, composer, preparers } = shared;
  const id = viewer?.id ?? '';
  const rights = viewer?.rights ?? [];
  const sees = rights.includes('IDENTITIES');
  const cursors = cursorsOf(shared.secret, id);
  // Whoever may not read has nothing that could be veiled.
  const veil = sees || !rights.includes('READ') ? null : new PseudonymVeil(cursors, shared.secret);
  const veils = veil && standalone(composer.library.get('protection/masks'));
  const request = { viewer: { id, rights, sees, ...bornAfter(new Date()) }, signal, timings, veil, veils };
  const graph = new Graph(driver, settings, request, shared, composer);
  const saw = (id: string) => void audited?.ids.add(veil ? veil.storedId(id) : id);
  let texts: Promise<Texts> | undefined;
  const loadTexts = async () => {
    const [state] = await graph.beside(standalone(composer.library.get('measures/state')));
    return textsOf(shared).of(
      `${state?.names} ${request.viewer.bornAfter}`,
      (state?.operations ?? []) as string[],
      async (file, operations) => {
        // Not the request's own: whoever asked first may go away before the others have their answer.
        const anybody = { viewer: { ...request.viewer, ...nobody.viewer }, operations };
        const [row] = await new Graph(driver, settings, anybody, shared, composer).beside(
          standalone(composer.library.get(file)),
        );
        return row;
      },
    );
  };
  const reader = new Reader(graph, composer, cursors, preparers, saw, timings, veil);
  const kept = new Map<string, unknown>();
  const forget = () => {
    reader.forget();
    veil?.forget();
    kept.clear();
    texts = undefined;
  };
  return {
    viewer,
    graph,
    library: composer.library,
    cursors,
    secret: shared.secret,
    texts:
      veil &&
      (() => {
        texts ??= loadTexts();
        return texts;
      }),
    reader,
    kept,
    timings,
    imports: shared.imports ?? null,
    washes: shared.washes ?? null,
    signal: signal ?? new AbortController().signal,
    outbox: shared.outbox ?? null,
    renewed,
    afterAnswer: (work) => void afterAnswer(work),
    networks: shared.networks ?? null,
    audited,
    saw,
    audit: shared.audit,
    ask: async (file, a) => (await graph.read(standalone(composer.library.get(file)), a))[0] ?? {},
    search: async (file, a, leaves) =>
      (await graph.read(proving(composer.library.get(file), composer.memberships), a, leaves))[0] ?? {},
    askForAll: (file, a) =>
      togetherOf(shared).run(`${file} ${JSON.stringify(a)}`, async () => {
        // Not the request's own: whoever asked first may go away before the others have their answer.
        const graph = new Graph(driver, settings, nobody, shared, composer);
        return (await graph.read(standalone(composer.library.get(file)), a))[0] ?? {};
      }),
    command: (work) =>
      graph
        .write((run) =>
          work((file, a, ids) => {
            const fragment = composer.library.get(file);
            // A question is asked within a command as it is by itself.
            const statement = file.startsWith('writing/') ? { name: file, text: fragment.body } : standalone(fragment);
            return run(statement, a, ids);
          }),
        )
        // What a document asks of two commands is true after each of them.
        .finally(forget),
    demand(right) {
      if (viewer === null) throw unauthenticated('Send a token: "authorization: Bearer <token>".');
      if (right !== null && !viewer.rights.includes(right as Right)) throw forbidden(right);
      if (right !== null && missingPurpose !== null) throw purposeRequired(missingPurpose);
      return viewer;
    },
  };
}

const nobody = { viewer: { id: '', rights: [] } };

/** What is being asked of one server at the moment; it ends with the server. */
const asked = new WeakMap<Shared, Together<Row>>();

/** What is known of protected people's names; it ends with the server as well. */
const known = new WeakMap<Shared, KnownTexts>();

function textsOf(shared: Shared): KnownTexts {
  const texts = known.get(shared) ?? new KnownTexts();
  known.set(shared, texts);
  return texts;
}

function togetherOf(shared: Shared): Together<Row> {
  const together = asked.get(shared) ?? new Together<Row>();
  asked.set(shared, together);
  return together;
}
