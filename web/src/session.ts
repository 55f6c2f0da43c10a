// Queries name people and numbers, and headers hold the token: both are kept for this browser tab alone
// (sessionStorage), so that a reload keeps the work and closing the tab leaves nothing on a shared machine.
const tokenKey = 'playground:token';
const tabsKey = 'graphiql:tabState';
const ours = ['authorization', 'x-purpose'];
const editors = ['query', 'variables', 'headers'] as const;

type Tab = Partial<Record<(typeof editors)[number], string | null>>;
interface Tabs {
  readonly tabs: readonly Tab[];
  readonly activeTabIndex: number;
}

/** The text that the header editor of a new tab holds. */
export function headersFor(storage: Storage): string {
  return withToken('', keptToken(storage));
}

/** A token as it was pasted, without what often comes along. */
export function bareToken(pasted: string): string {
  return pasted.trim().replace(/^bearer\s+/i, '');
}

/** The token that was kept last; '' where there is none. */
export function keptToken(storage: Storage): string {
  return storage.getItem(tokenKey) ?? '';
}

/** Keeps the token for new tabs and puts it into every tab that is open already; '' takes it out everywhere. */
export function rememberToken(storage: Storage, token: string): void {
  if (token === '') storage.removeItem(tokenKey);
  else storage.setItem(tokenKey, token);
  const kept = keptTabs(storage);
  if (kept === null) return;
  const tabs = kept.tabs.map((tab) => ({ ...tab, headers: withToken(tab.headers ?? '', token) }));
  storage.setItem(tabsKey, JSON.stringify({ ...kept, tabs }));
}

/**
 * GraphiQL keeps the editors' texts apart from the tabs, and not always at the same moment; where they differ it opens
 * one more tab at each reload. The active tab is what counts.
 */
export function alignEditors(storage: Storage): void {
  const kept = keptTabs(storage);
  const active = kept?.tabs[kept.activeTabIndex];
  if (!active) return;
  for (const editor of editors) {
    const text = active[editor];
    if (text) storage.setItem(`graphiql:${editor}`, text);
    else storage.removeItem(`graphiql:${editor}`);
  }
}

function withToken(headers: string, token: string): string {
  const given = Object.entries(parsed<Record<string, string>>(headers) ?? {});
  // Names of headers count in any case: two of one name would be sent as one, with both their texts.
  const rest = given.filter(([name]) => !ours.includes(name.toLowerCase()));
  const purpose = given.find(([name]) => name.toLowerCase() === 'x-purpose')?.[1] ?? 'Development';
  const all = { ...Object.fromEntries(rest), authorization: `Bearer ${token}`, 'x-purpose': purpose };
  return JSON.stringify(all, null, 2);
}

function keptTabs(storage: Storage): Tabs | null {
  const kept = parsed<Tabs>(storage.getItem(tabsKey) ?? '');
  return Array.isArray(kept?.tabs) ? kept : null;
}

function parsed<Shape>(text: string): Shape | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? (value as Shape | null) : null;
  } catch {
    return null;
  }
}
