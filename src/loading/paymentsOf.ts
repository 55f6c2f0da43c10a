import { type TableRow, textOf } from './readTable.js';

/** Payments from one account to another, as one operation's transactions add up. */
export interface Payment {
  readonly source: string;
  readonly payer: string;
  readonly payee: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly count: number;
}

export function paymentsOf(
  participants: readonly TableRow[],
  eventOf: (participant: TableRow) => TableRow,
  operationOf: (source: string) => string,
): Payment[] {
  const transactions = new Map<string, { event: TableRow; payer?: string; payee?: string }>();
  for (const participant of participants) {
    const role = participant.role;
    if (role !== 'PAYER' && role !== 'PAYEE') continue;
    const key = textOf(participant, 'event');
    const sides = transactions.get(key) ?? { event: eventOf(participant) };
    sides[role === 'PAYER' ? 'payer' : 'payee'] = textOf(participant, 'entity');
    transactions.set(key, sides);
  }
  const payments = new Map<string, Payment>();
  for (const { event, payer, payee } of transactions.values()) {
    if (payer === undefined || payee === undefined) continue;
    const source = textOf(event, 'source');
    const at = String(event.at ?? '');
    const key = `${operationOf(source)} ${payer} ${payee}`;
    const known = payments.get(key) ?? { source, payer, payee, firstSeen: at, lastSeen: at, count: 0 };
    payments.set(key, {
      ...known,
      firstSeen: at < known.firstSeen ? at : known.firstSeen,
      lastSeen: at > known.lastSeen ? at : known.lastSeen,
      count: known.count + 1,
    });
  }
  return [...payments.values()];
}
