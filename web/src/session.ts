// Queries name people and numbers, and headers hold the token: both are kept for this browser tab alone
// (sessionStorage), so that a reload keeps the work and closing the tab leaves nothing on a shared machine.
const tokenKey = 'playground:token';
const tabsKey = 'graphiql:tabState';
const headersKey = 'graphiql:headers';

/** The text that the header editor starts with. */
export function headersFor(storage: Storage): string {
  return withToken('', storage.getItem(tokenKey) ?? '');
}

/** Keeps the token for new tabs and puts it into every tab that is open already. */
export function rememberToken(storage: Storage, token: string): void {
  storage.setItem(tokenKey, token);
  // GraphiQL finds the active tab by comparing its headers with this entry: both must change together.
  const headers = storage.getItem(headersKey);
  if (headers !== null) storage.setItem(headersKey, withToken(headers, token));
  const tabs = parsed(storage.getItem(tabsKey) ?? '');
  if (!Array.isArray(tabs?.tabs)) return;
  const updated = tabs.tabs.map((tab) => ({ ...tab, headers: withToken(tab.headers ?? '', token) }));
  storage.setItem(tabsKey, JSON.stringify({ ...tabs, tabs: updated }));
}

function withToken(headers: string, token: string): string {
  const rest = parsed(headers) ?? {};
  const purpose = rest['x-purpose'] ?? 'Development';
  return JSON.stringify({ ...rest, authorization: `Bearer ${token}`, 'x-purpose': purpose }, null, 2);
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
