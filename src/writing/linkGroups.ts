import type { Row } from '../graph/graph.js';
import type { LinkRow } from './rows.js';

/** Both ends by their ids: two writers take their locks in one order. */
export const inOrder = <T extends { readonly from: string; readonly to: string }>(links: readonly T[]): T[] =>
  [...links].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : a.to > b.to ? 1 : 0));

/** Rows of one id are one link: what a later row says counts. */
export function oneForEachId(links: readonly LinkRow[]): LinkRow[] {
  const byId = new Map<string, LinkRow>();
  for (const link of links) {
    const known = byId.get(link.id);
    byId.set(link.id, known ? { ...known, properties: { ...known.properties, ...link.properties } } : link);
  }
  return [...byId.values()];
}

/** Ends of links, by where these come from: an end is found once for all of its links. */
export interface PairGroup {
  readonly from: string;
  readonly to: string[];
}

export function pairGroups(pairs: readonly { readonly from: string; readonly to: string }[]): readonly PairGroup[] {
  const groups = new Map<string, PairGroup>();
  for (const { from, to } of pairs) {
    const group = groups.get(from);
    if (group) group.to.push(to);
    else groups.set(from, { from, to: [to] });
  }
  return [...groups.values()];
}

/** What each link says for itself. */
const ownNames: ReadonlySet<string> = new Set(['row', 'firstSeen', 'lastSeen', 'count', 'rows']);

/** As `writing/newLinks` takes links: what many say alike is sent, and read, once. */
export function newLinkRows(
  links: readonly LinkRow[],
  mark: Row,
): { readonly said: readonly Row[]; readonly rows: readonly Row[] } {
  const said: Row[] = [];
  const places = new Map<string, number>();
  const groups = new Map<string, { type: string; source: string; from: string; links: unknown[][] }>();
  for (const { id, type, from, to, source, properties } of links) {
    const alike: Record<string, unknown> = {};
    for (const name in properties) if (!ownNames.has(name)) alike[name] = properties[name];
    const text = JSON.stringify(alike);
    let place = places.get(text);
    if (place === undefined) {
      place = said.length;
      places.set(text, place);
      said.push({ ...alike, ...mark });
    }
    const { row = null, firstSeen = null, lastSeen = null, count = null, rows = null } = properties;
    const one = [to, id, place, row, firstSeen, lastSeen, count, rows];
    const key = `${from} ${type} ${source}`;
    const group = groups.get(key);
    if (group) group.links.push(one);
    else groups.set(key, { type, source, from, links: [one] });
  }
  return { said, rows: [...groups.values()] };
}
