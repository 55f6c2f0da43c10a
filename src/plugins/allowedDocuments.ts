import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';
import { documentNotAllowed } from '../errors.js';

/**
 * Answers only the documents of a folder: each `.graphql` file below it is one, character for character. They may be sent
 * whole, or as a persisted document by their hash alone. Others are refused before anything is asked.
 */
export function allowedDocuments(folder: string): Required<Pick<ApolloServerOptions<Context>, 'persistedQueries'>> & {
  readonly plugin: ApolloServerPlugin<Context>;
  /** Whether a document is one of the folder's. */
  readonly allows: (source: string) => boolean;
} {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const known = new Map(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
  const allowed = new Set(texts);
  const cache = {
    // Apollo puts a word of its own before the hash.
    get: async (key: string) => known.get(key.slice(key.indexOf(':') + 1)),
    set: async () => {},
    delete: async () => {},
  };
  return {
    persistedQueries: { cache },
    allows: (source) => allowed.has(source),
    plugin: {
      async requestDidStart({ request }) {
        return {
          // What the server asks itself came by no request.
          async didResolveOperation({ source }) {
            if (request.http !== undefined && !allowed.has(source)) throw documentNotAllowed();
          },
        };
      },
    },
  };
}
