import { inTime } from '../writing/inTime.js';
import type { TableRow } from './readTable.js';

/** All calls and messages of one pair in one file, packed: a node per call would be too many. */
export interface Packed {
  readonly source: string;
  readonly first: string;
  readonly second: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Contact of one number with another, in one direction, as one operation's files state it together. */
export interface Contact {
  readonly source: string;
  readonly from: string;
  readonly to: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly count: number;
}

interface Call {
  readonly from: string;
  readonly at: string;
  readonly channel: string;
  readonly duration: number;
  readonly row: number;
}

/** Packs rows per file and pair. `phoneOf` gives the id behind a row's reference. */
export function packCommunications(rows: readonly TableRow[], phoneOf: (reference: string) => string): Packed[] {
  const groups = new Map<string, { source: string; first: string; second: string; calls: Call[] }>();
  for (const row of rows) {
    const from = phoneOf(String(row.from));
    const to = phoneOf(String(row.to));
    const [first, second] = from < to ? [from, to] : [to, from];
    const key = `${row.source} ${first} ${second}`;
    const group = groups.get(key) ?? { source: String(row.source), first, second, calls: [] };
    groups.set(key, group);
    group.calls.push({
      from,
      at: String(row.at),
      channel: String(row.channel),
      duration: typeof row.duration === 'number' ? row.duration : -1,
      row: Number(row.row),
    });
  }
  return [...groups.values()].map(({ source, first, second, calls }) => {
    calls.sort((a, b) => inTime(a.at, b.at) || a.row - b.row);
    const channels = [...new Set(calls.map((call) => call.channel))];
    const properties = {
      channel: channels.length === 1 ? channels[0] : 'MIXED',
      count: calls.length,
      at: calls[0]?.at,
      until: calls.at(-1)?.at,
      times: calls.map((call) => call.at),
      durations: calls.map((call) => call.duration),
      channels: calls.map((call) => call.channel),
      outgoing: calls.map((call) => call.from === first),
      rows: calls.map((call) => call.row),
    };
    return { source, first, second, properties };
  });
}

/**
 * Who contacted whom, per operation. Two files of one operation may cover the same calls (one in local time, one in
 * UTC): a call at the same second between the same numbers counts once.
 */
export function contactsOf(packed: readonly Packed[], operationOf: (source: string) => string): Contact[] {
  const contacts = new Map<string, { source: string; from: string; to: string; times: Set<string> }>();
  for (const { source, first, second, properties } of packed) {
    const times = properties.times as readonly string[];
    const outgoing = properties.outgoing as readonly boolean[];
    const channels = properties.channels as readonly string[];
    for (const [index, at] of times.entries()) {
      const [from, to] = outgoing[index] ? [first, second] : [second, first];
      const key = `${operationOf(source)} ${from} ${to}`;
      const contact = contacts.get(key) ?? { source, from, to, times: new Set<string>() };
      contacts.set(key, contact);
      contact.times.add(`${at} ${channels[index]}`);
    }
  }
  return [...contacts.values()].map(({ source, from, to, times }) => {
    const sorted = [...times].sort(inTime);
    const day = (text: string | undefined) => text?.split(' ')[0] ?? '';
    return { source, from, to, firstSeen: day(sorted[0]), lastSeen: day(sorted.at(-1)), count: sorted.length };
  });
}
