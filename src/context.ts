import type { Right, Viewer } from './auth/viewer.js';
import { forbidden, unauthenticated } from './errors.js';
import type { Composer } from './graph/composer.js';
import { cursorsOf } from './graph/cursor.js';
import type { Driver } from './graph/driver.js';
import { Graph, type GraphSettings } from './graph/graph.js';
import type { Preparers } from './graph/parameters.js';
import { Reader } from './graph/reader.js';

/** What one request has: who asks, and a reader that sees the graph as they may. Nothing in it outlives the request. */
export interface Context {
  readonly viewer: Viewer | null;
  readonly reader: Reader;
  /** @throws UNAUTHENTICATED or FORBIDDEN unless the viewer holds the right; null demands no more than a viewer. */
  demand(right: string | null): Viewer;
}

/** What all requests share. */
export interface Shared {
  readonly driver: Driver;
  readonly settings: GraphSettings;
  readonly composer: Composer;
  readonly preparers: Preparers;
  /** Seals cursors; the same in every process, so that a page can be continued at any of them. */
  readonly secret: Uint8Array;
}

export function contextOf(shared: Shared, viewer: Viewer | null): Context {
  const { driver, settings, composer, preparers } = shared;
  const id = viewer?.id ?? '';
  const rights = viewer?.rights ?? [];
  const graph = async () => {
    const operations = rights.includes('READ') ? await memberships() : [];
    return new Graph(driver, settings, { id, operations, rights });
  };
  // Read for each request, so that a change of members holds from the next one on.
  const memberships = async () => {
    const statement = composer.library.get('viewer/memberships');
    const quiet = new Graph(
      driver,
      { database: settings.database, deadlineMs: settings.deadlineMs },
      { id, operations: [], rights },
    );
    const [row] = await quiet.read({ name: statement.name, text: statement.body }, {});
    return (row?.operations as string[] | undefined) ?? [];
  };
  return {
    viewer,
    reader: new Reader(graph, composer, cursorsOf(shared.secret, id), preparers),
    demand(right) {
      if (viewer === null) throw unauthenticated('Send a token: "authorization: Bearer <token>".');
      if (right !== null && !viewer.rights.includes(right as Right)) throw forbidden(right);
      return viewer;
    },
  };
}
