import { describe, expect, it } from '@jest/globals';
import { identityBy } from '../../../src/identifiers/earlierIdentity.js';
import type { IdentifierKind } from '../../../src/identifiers/identity.js';
import { identityOf } from '../../../src/identifiers/identityOf.js';
import { sharedKey } from '../../../src/identifiers/localIdentity.js';
import { readFile } from '../../support/readFile.js';
import { workbook } from '../../support/workbook.js';

const keysOf = ({ entities }: Awaited<ReturnType<typeof readFile>>, kind: string) =>
  entities.filter((one) => one.kind === kind).map(({ properties }) => sharedKey(String(properties.key)));
const flagsOf = ({ report }: Awaited<ReturnType<typeof readFile>>) => report.flags.map(({ kind }) => kind);

describe('An identifier', () => {
  it.each<[IdentifierKind, string, string, boolean, string]>([
    // Of two numbers the library takes the first, and says nothing of the other.
    ['Phone', '07700900002;07700900003', 'RAW:07700900002;07700900003', true, '+447700900002'],
    ['Account', '12345678 20-30-40', '203040-12345678', false, '123456-78203040'],
    ['Account', '12345678 203040', '203040-12345678', false, '123456-78203040'],
    ['Account', '40004 1234567', '040004-01234567', false, 'RAW:40004 1234567'],
    [
      'Account',
      'sort code 20-30-40 account 12345678',
      '203040-12345678',
      false,
      'RAW:sort code 20-30-40 account 12345678',
    ],
    ['Account', '000000 00000000', 'RAW:000000 00000000', true, '000000-00000000'],
    ['Account', '00-00-00 12345678', 'RAW:00-00-00 12345678', true, '000000-12345678'],
    ['Account', '20-30-40 00000000', 'RAW:20-30-40 00000000', true, '203040-00000000'],
    ['Account', 'IBAN GB29 NWBK 6016 1331 9268 19', '601613-31926819', false, 'RAW:IBAN GB29 NWBK 6016 1331 9268 19'],
    ['Device', 'IMEISV 3569380356438012', '356938035643809', false, 'EX:IMEISV 3569380356438012'],
    ['Device', '356938035643809 (IMEI1)', 'EX:356938035643809 (IMEI1)', true, 'EX:356938035643809 (IMEI1)'],
    ['Device', 'IMEI 000000000000000', 'EX:IMEI 000000000000000', true, '000000000000000'],
    ['Sim', '8944123412341234123F', '8944123412341234123', false, '8944123412341234123F'],
    ['Vehicle', 'VRM: AB12 CDE', 'AB12CDE', false, 'VRMAB12CDE'],
    ['Vehicle', 'AB12 CDE (GB)', 'AB12CDE', false, 'AB12CDEGB'],
    ['Vehicle', 'UK AB12CDE', 'AB12CDE', false, 'UKAB12CDE'],
    ['Vehicle', 'REG 1', 'REG1', false, 'REG1'],
    ['Vehicle', 'GB 1234', 'GB1234', false, 'GB1234'],
    ['Vehicle', 'WX 12345 GB', 'WX12345GB', false, 'WX12345GB'],
    ['Vehicle', '1.23457E+11', 'PART:123457E11', true, '123457E11'],
    ['Vehicle', '5E1 2345', '5E12345', false, '5E12345'],
  ])(
    'is what it says: %s %j is %j (damaged: %s), and was %j by the seventh rules',
    (kind, written, key, damaged, was) => {
      expect(identityOf(kind, written)).toMatchObject({ key, damaged });
      expect(identityBy(7, kind, written).key).toBe(was);
    },
  );
});

describe('Noughts in place of an identifier', () => {
  const header = 'Date,Details,Paid out,Paid in,Payee name,Payee sort code,Payee account number';

  it('are no account that all who were paid without one would share', async () => {
    const read = (by?: number) =>
      readFile(
        `${header}\n05/07/2024,A,2.50,,Ada Marsh,000000,00000000\n05/07/2024,B,2.50,,Bob Ace,00-00-00,00000000`,
        ...(['bank', { account: '20-30-40 12345678' }, by] as const),
      );
    const now = await read();
    expect(keysOf(now, 'Account')).toEqual(['203040-12345678']);
    expect(flagsOf(now)).toEqual(['NOT_KNOWN', 'NOT_KNOWN']);
    expect(keysOf(await read(7), 'Account')).toContain('000000-00000000');
  });

  it('are told where a zero is put back before a sort code or number', async () => {
    const read = await readFile(`${header}\n05/07/2024,A,2.50,,Ada Marsh,40004,1234567`, 'bank', {
      account: '20-30-40 12345678',
    });
    expect(keysOf(read, 'Account')).toContain('040004-01234567');
    expect(flagsOf(read)).toEqual(['ROUNDED_NUMBER']);
  });
});

describe('Whoever is not shown in call data', () => {
  const header = 'Calling Number,Called Number,Start,Duration,Type';
  const read = (caller: string, by?: number) =>
    readFile(`${header}\n${caller},07700900102,05/07/2024 10:00:00,5,Voice`, 'call-data', {}, by);

  it.each([
    ...[
      '-',
      '0',
      '00000000000',
      '+',
      '?',
      'ID Withheld',
      'Caller ID Withheld',
      'CLI withheld',
      'No CLI',
      'Private Num',
    ],
    ...['Payphone', 'International', 'Out of area', 'Unknown Caller', '(withheld)', 'Number: withheld'],
  ])('is one of whom nobody knows who it is, and links nobody: %s', async (caller) => {
    const now = await read(caller);
    expect(keysOf(now, 'Phone').sort()).toEqual(['+447700900102', 'WITHHELD:source_1']);
    expect(flagsOf(now)).toEqual([]);
  });

  it.each([['O2'], ['Private Hire Cars'], ['60300'], ['٠٧٧٠٠٩٠٠١٢٣'], ['07700***123']])(
    'is not meant by other words and numbers: %s',
    async (caller) => {
      expect(keysOf(await read(caller), 'Phone').some((key) => key.startsWith('WITHHELD'))).toBe(false);
    },
  );

  it('was a number by the seventh rules where there were noughts', async () => {
    expect(keysOf(await read('0', 7), 'Phone')).toContain('RAW:0');
  });
});

describe('An amount with a word for its way', () => {
  it.each([
    ['Date,Details,Amount', ['12.50 DR', '12.50CR', 'DR 12.50', '-12.50 DR', '-12.50', '12.50']],
    [
      'Date,Details,Amount,Debit/Credit',
      ['12.50,Debit', '12.50,Credit', '12.50,D', '-12.50,DEBIT', '-12.50,', '12.50,'],
    ],
  ])('was paid out or in as it says: %s', async (header, [out, into, ...others]) => {
    const rows = [out, into, ...others].map((amount, at) => `05/07/2024,row ${at},${amount}`);
    const { links, report } = await readFile([header, ...rows].join('\n'), 'bank-amount', {
      account: '20-30-40 12345678',
    });
    const roles = new Map(links.map(({ properties }) => [Number(properties.row) - 1, properties.role]));
    expect([0, 1, 2, 3, 4, 5].map((row) => roles.get(row))).toEqual([
      ...['PAYER', 'PAYEE', 'PAYER', 'PAYER', 'PAYER', 'PAYEE'],
    ]);
    expect(report.flags).toEqual([]);
  });

  it('that contradicts itself, or has another word, is flagged', async () => {
    const { events, report } = await readFile(
      'Date,Details,Amount\n05/07/2024,A,-12.50 CR\n05/07/2024,B,12.50 EUR',
      ...(['bank-amount', { account: '20-30-40 12345678' }] as const),
    );
    expect([events, report.flags.map(({ kind }) => kind)]).toEqual([
      [],
      ['UNREADABLE_VALUE', 'NO_EVENT', 'UNREADABLE_VALUE', 'NO_EVENT'],
    ]);
  });
});

describe('A handset extraction', () => {
  const handset = { device: '356938035643809', number: '07700 900001' };
  const contacts = async (sheets: Parameters<typeof workbook>[0]) => {
    const read = await readFile(workbook(sheets), 'handset', handset);
    const keys = new Map(read.entities.map(({ id, properties }) => [id, properties.key]));
    const pairs = read.links
      .filter(({ type }) => type === 'CONTACTED')
      .map(({ from, to }) => `${keys.get(from)} ${keys.get(to)}`);
    return { ...read, pairs };
  };

  it('names the owner beside the other party of a call', async () => {
    const { pairs, report } = await contacts({
      'Call Log': [
        ['Parties', 'Direction', 'Time', 'Call Type'],
        ['From: 07700900002 Bob\nTo: 07700900001 (owner)', 'Incoming', '05/07/2024 10:00:00(UTC+0)', 'x'],
        ['From: 07700900001 Me (owner)\nTo: 07700900003', 'Outgoing', '05/07/2024 10:01:00(UTC+0)', 'x'],
      ],
    });
    expect(pairs.sort()).toEqual(['+447700900001 +447700900003', '+447700900002 +447700900001']);
    expect(report.flags).toEqual([]);
  });

  it('has chats of the same name that their numbers tell apart, and what its program wrote was said by nobody', async () => {
    const { events, pairs, report } = await contacts({
      Chats: [
        ['Chat #', 'Chat', 'Participants', 'From', 'Time'],
        ['1', 'WhatsApp', '07700900001\n07700900002', '07700900002 Bob', '05/07/2024 10:00:00(UTC+0)'],
        ['2', 'WhatsApp', '07700900001\n07700900003', '07700900003', '05/07/2024 10:01:00(UTC+0)'],
        ['2', 'WhatsApp', '07700900001\n07700900003', 'System Message System Message', '05/07/2024 10:02:00(UTC+0)'],
      ],
    });
    expect(events.map(({ properties }) => properties.label).sort()).toEqual(['WhatsApp 1', 'WhatsApp 2']);
    expect(pairs.sort()).toEqual(['+447700900002 +447700900001', '+447700900003 +447700900001']);
    expect(report.rejected.map(({ line, reason }) => [line, reason])).toEqual([[4, 'one of its two sides is missing']]);
  });
});
