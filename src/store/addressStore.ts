import { StoreError } from './storeError.js';
import type { Store, StoreSettings } from './storeSettings.js';

const SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

/** A server that somebody else runs: nothing to start, nothing to stop, and not ours to fill. */
export function addressStore({ uri, user, password }: StoreSettings): Store {
  if (uri === undefined) {
    throw new StoreError(
      'An address was chosen, but none is given. Set NEO4J_URI, for example to neo4j://127.0.0.1:7687.',
    );
  }
  const scheme = URL.canParse(uri) ? new URL(uri).protocol : '';
  if (!SCHEMES.includes(scheme)) {
    throw new StoreError(
      `NEO4J_URI must begin with neo4j:// or bolt:// (or neo4j+s:// for an encrypted connection), but it is "${uri}".`,
    );
  }
  return {
    kind: 'address',
    uri,
    user: user ?? 'neo4j',
    password: password ?? '',
    embedded: false,
    stop: async () => {},
  };
}
