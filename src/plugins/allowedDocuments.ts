import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, parse, print } from 'graphql';
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
  /** The same for one that was made here: what it asks counts, not how it is written. */
  readonly allowsMade: (document: DocumentNode) => boolean;
} {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const known = new Map(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
  const allowed = new Set(texts);
  const asked = new Set(texts.map(plain));
  const cache = {
    // Apollo puts a word of its own before the hash.
    get: async (key: string) => known.get(key.slice(key.indexOf(':') + 1)),
    set: async () => {},
    delete: async () => {},
  };
  return {
    persistedQueries: { cache },
    allows: (source) => allowed.has(source),
    allowsMade: (document) => asked.has(print(document)),
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

/** What cannot be read is no document, and is never asked. */
function plain(text: string): string {
  try {
    return print(parse(text));
  } catch {
    return text;
  }
}
