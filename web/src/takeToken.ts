import { bareToken } from './session';

/**
 * The token of `#token=...`, or null. A fragment never reaches a server or its logs; it is also taken out of the
 * address bar, so that it is not copied, bookmarked or kept in the browser's history.
 */
export function takeToken(): string | null {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const token = fragment.get('token');
  if (token === null) return null;
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  return bareToken(token);
}
