import type { IdOf } from '../../writing/ids.js';
import { inTime } from '../../writing/inTime.js';
import type { CallStatement, EventStatement, LinkStatement } from '../turning/statements.js';

/** What calls and messages of a part come down to: one communication per pair or conversation, and who took part. */
export interface PackedCalls {
  readonly events: readonly EventStatement[];
  readonly links: readonly LinkStatement[];
}

/** What calls are brought together by: their conversation, or their pair of numbers in whichever direction. */
export const groupOf = ({ from, to, thread }: CallStatement): string =>
  thread === null ? (from < to ? `${from} ${to}` : `${to} ${from}`) : `thread ${thread}`;

/** Packs the calls of a part; the same calls always become the same communications, whatever order they came in. */
export function packCalls(calls: readonly CallStatement[], idOf: IdOf, source: string): PackedCalls {
  const groups = new Map<string, CallStatement[]>();
  for (const call of calls) {
    const key = groupOf(call);
    const group = groups.get(key);
    if (group) group.push(call);
    else groups.set(key, [call]);
  }
  const events: EventStatement[] = [];
  const links: LinkStatement[] = [];
  for (const [key, group] of groups) {
    group.sort((a, b) => inTime(a.at, b.at) || a.row - b.row);
    const { event, parties, entries } = packed(key, group, idOf, source);
    events.push(event);
    const seen = { seen: String(event.properties.at), seenUntil: String(event.properties.until), count: entries };
    for (const party of parties) {
      links.push(linkOf(idOf, source, 'INVOLVED_IN', party, event.id, event.row, { role: 'PARTY' }, seen));
    }
    links.push(...contactsOf(group, idOf, source));
  }
  return { events, links };
}

function packed(key: string, group: readonly CallStatement[], idOf: IdOf, source: string) {
  const isThread = group[0]?.thread !== null;
  // In a conversation one message goes to many: it is one entry.
  const entries = isThread ? group.filter((call, index) => call.row !== group[index - 1]?.row) : group;
  const parties = [...new Set(group.flatMap(({ from, to }) => [from, to]))].sort();
  const kinds = [...new Set(entries.map(({ channel }) => channel))];
  const event: EventStatement = {
    id: idOf('Communication', source, key),
    kind: 'Communication',
    row: Math.min(...[entries[0]?.row ?? 0, entries.at(-1)?.row ?? 0]),
    properties: {
      channel: kinds.length === 1 ? (kinds[0] ?? 'MIXED') : 'MIXED',
      count: entries.length,
      at: entries[0]?.at ?? '',
      until: entries.at(-1)?.at ?? '',
      ...(isThread ? { label: group[0]?.thread ?? '' } : {}),
      times: entries.map(({ at }) => at),
      durations: entries.map(({ duration }) => duration) as never,
      channels: entries.map(({ channel }) => channel),
      // Who is not one of two is neither first nor second.
      ...(isThread ? {} : { outgoing: entries.map(({ from }) => from === parties[0]) as never }),
      rows: entries.map(({ row }) => row) as never,
      // Only where the file says it of some; a list cannot hold what is not known.
      ...(entries.some(({ deleted }) => deleted !== null)
        ? { deleted: entries.map(({ deleted }) => (deleted === null ? -1 : Number(deleted))) as never }
        : {}),
    },
  };
  return { event, parties, entries: entries.length };
}

/** Who contacted whom: a call at one second between the same numbers counts once, however often the file has it. */
function contactsOf(group: readonly CallStatement[], idOf: IdOf, source: string): LinkStatement[] {
  const contacts = new Map<string, Contact>();
  for (const { from, to, at, channel, row } of group) {
    if (from === to) continue;
    const key = `${from} ${to}`;
    const known = contacts.get(key);
    if (known === undefined) {
      contacts.set(key, { from, to, row, first: at, last: at, channels: [channel], count: 1 });
    } else if (known.last !== at || !hasSeconds(at)) {
      known.last = at;
      known.channels = [channel];
      known.count += 1;
    } else if (!known.channels.includes(channel)) {
      known.channels.push(channel);
      known.count += 1;
    }
  }
  return [...contacts.values()].map(({ from, to, row, first, last, count }) =>
    linkOf(idOf, source, 'CONTACTED', from, to, row, {}, { seen: first, seenUntil: last, count }),
  );
}

/** `2024-07-05T13:30Z`: in a minute there is room for several. */
const hasSeconds = (at: string) => at.length > '2024-07-05T13:30Z'.length;

/** Calls come in the order of their times: only those of the last moment can be the same again. */
interface Contact {
  readonly from: string;
  readonly to: string;
  readonly row: number;
  readonly first: string;
  last: string;
  channels: string[];
  count: number;
}

function linkOf(
  idOf: IdOf,
  source: string,
  type: string,
  from: string,
  to: string,
  row: number,
  stated: Readonly<Record<string, string>>,
  seen: Pick<LinkStatement, 'seen' | 'seenUntil' | 'count'>,
): LinkStatement {
  const properties = { status: 'REPORTED', ...stated };
  return {
    id: idOf('Statement', type, source, from, to, JSON.stringify(properties)),
    type,
    from,
    to,
    row,
    properties,
    ...seen,
  };
}
